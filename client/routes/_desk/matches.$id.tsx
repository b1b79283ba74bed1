import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { check } from '#shared/messages/nl/check.ts'
import { concerns } from '#shared/messages/nl/concerns.ts'
import { matchActs } from '#shared/messages/nl/match-acts.ts'
import { matches } from '#shared/messages/nl/matches.ts'
import { supervision } from '#shared/messages/nl/supervision.ts'
import { ConcernsOfMatch } from '#client/features/concerns/concerns-of-match.tsx'
import { MatchFilePage } from '#client/features/matches/match-file.tsx'
import { dialogNames, type FileSearch, timelineKinds } from '#client/features/matches/match-search.ts'
import type { MatchFile } from '#client/features/matches/file-types.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { useNames } from '#client/ui/names.tsx'

const ChecksPanel = lazy(async () => ({
  default: (await import('#client/features/supervision/checks-panel.tsx')).ChecksPanel,
}))

const words = { matches, matchActs, concerns, check, supervision }

const KeptExplanation = lazy(async () => ({
  default: (await import('#client/features/matching/kept-explanation.tsx')).KeptExplanation,
}))

export const Route = createFileRoute('/_desk/matches/$id')({
  validateSearch: (search: Record<string, unknown>): Partial<FileSearch> => {
    const toon = timelineKinds.find((kind) => kind === search.toon)
    const doe = dialogNames.find((name) => name === search.doe)
    return {
      ...(toon === undefined || toon === 'alles' ? {} : { toon }),
      ...(doe === undefined ? {} : { doe }),
    }
  },
  component: Match,
})

function Match() {
  const { id } = Route.useParams()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <WithMessages of={words}>
      <MatchFilePage
        key={id}
        matchId={id}
        renderConcerns={({ id: matchId }) => <ConcernsOfMatch matchId={matchId} />}
        renderExplanation={(file) => <Explained file={file} />}
        renderChecks={(file) => <Checks file={file} />}
        search={{ toon: 'alles', ...search }}
        onSearch={(more) => void navigate({ search: (old) => ({ ...old, ...more }) })}
      />
    </WithMessages>
  )
}

/** Matching tells why; its words come along only when a dossier is open. */
function Explained({ file }: { file: MatchFile }) {
  const show = useNames()
  const names = {
    family: show(file.family.firstName),
    volunteer: show(file.volunteer.firstName),
    role: file.programme.volunteerLabel,
  }
  return (
    <Suspense>
      <KeptExplanation matchId={file.id} names={names} />
    </Suspense>
  )
}

/** The boundary checks of a match that runs or ran. */
function Checks({ file }: { file: MatchFile }) {
  const show = useNames()
  if (file.trialFrom === null) return null
  return (
    <Suspense>
      <ChecksPanel matchId={file.id} volunteer={show(file.volunteer.firstName)} />
    </Suspense>
  )
}

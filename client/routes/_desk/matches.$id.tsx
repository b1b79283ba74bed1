import { createFileRoute } from '@tanstack/react-router'
import { matchActs } from '#shared/messages/nl/match-acts.ts'
import { matches } from '#shared/messages/nl/matches.ts'
import { MatchFilePage } from '#client/features/matches/match-file.tsx'
import { dialogNames, type FileSearch, timelineKinds } from '#client/features/matches/match-search.ts'
import { WithMessages } from '#client/lib/intl.tsx'

const words = { matches, matchActs }

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
        search={{ toon: 'alles', ...search }}
        onSearch={(more) => void navigate({ search: (old) => ({ ...old, ...more }) })}
      />
    </WithMessages>
  )
}

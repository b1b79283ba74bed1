import { createFileRoute } from '@tanstack/react-router'
import { matching } from '#shared/messages/nl/matching.ts'
import { matchingQuestion } from '#shared/messages/nl/matching-question.ts'
import { matchingReasons } from '#shared/messages/nl/matching-reasons.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { readMatchingAddress } from '#client/features/matching/matching-address.ts'
import { matchingSearchSchema } from '#client/features/matching/matching-data.ts'
import { MatchingPage } from '#client/features/matching/matching-page.tsx'
import { WithMessages } from '#client/lib/intl.tsx'

export const Route = createFileRoute('/_desk/matchen')({
  validateSearch: readMatchingAddress,
  component: Matching,
})

const words = { matching, matchingQuestion, matchingReasons, vocabulary }

function Matching() {
  const search = matchingSearchSchema.parse(Route.useSearch())
  const navigate = Route.useNavigate()
  return (
    <WithMessages of={words}>
      <MatchingPage
        search={search}
        onSearch={(part) =>
          void navigate({
            search: (so) => ({ ...so, ...part }),
            replace: !('vraag' in part),
            resetScroll: false,
          })
        }
      />
    </WithMessages>
  )
}

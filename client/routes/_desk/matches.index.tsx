import { createFileRoute } from '@tanstack/react-router'
import { matchActs } from '#shared/messages/nl/match-acts.ts'
import { matches } from '#shared/messages/nl/matches.ts'
import { listedStages } from '#shared/matches.ts'
import { type ListSearch, MatchList } from '#client/features/matches/match-list.tsx'
import { WithMessages } from '#client/lib/intl.tsx'

const words = { matches, matchActs }

export const Route = createFileRoute('/_desk/matches/')({
  validateSearch: (search: Record<string, unknown>): Partial<ListSearch> => {
    const fase = listedStages.find((stage) => stage === search.fase)
    const page = Number(search.bladzijde)
    return {
      ...(search.van === 'iedereen' ? { van: 'iedereen' } : {}),
      ...(fase === undefined ? {} : { fase }),
      ...(Number.isInteger(page) && page > 1 ? { bladzijde: page } : {}),
    }
  },
  component: Matches,
})

function Matches() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <WithMessages of={words}>
      <MatchList
        search={{ van: 'mij', bladzijde: 1, ...search }}
        onSearch={(more) => void navigate({ search: (old) => ({ ...old, ...more }) })}
      />
    </WithMessages>
  )
}

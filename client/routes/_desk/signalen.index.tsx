import { createFileRoute } from '@tanstack/react-router'
import { concerns } from '#shared/messages/nl/concerns.ts'
import { ConcernList } from '#client/features/concerns/concern-list.tsx'
import { type ListPart, listParts } from '#client/features/concerns/concern-types.ts'
import { WithMessages } from '#client/lib/intl.tsx'

const words = { concerns }

export const Route = createFileRoute('/_desk/signalen/')({
  validateSearch: (search: Record<string, unknown>): { deel?: ListPart } => {
    const deel = listParts.find((part) => part === search.deel)
    return deel === undefined || deel === 'open' ? {} : { deel }
  },
  component: Concerns,
})

function Concerns() {
  const { deel } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <WithMessages of={words}>
      <ConcernList
        part={deel ?? 'open'}
        onPart={(part) => void navigate({ search: part === 'open' ? {} : { deel: part } })}
      />
    </WithMessages>
  )
}

import { createFileRoute } from '@tanstack/react-router'
import { readTodaySearch } from '#client/features/overview/today-data.ts'
import { TodayPage } from '#client/features/overview/today-page.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { overview } from '#shared/messages/nl/overview.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'

const words = { overview, vocabulary }

export const Route = createFileRoute('/_desk/vandaag')({
  validateSearch: readTodaySearch,
  component: Today,
})

function Today() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <WithMessages of={words}>
      <TodayPage search={search} onSearch={(next) => void navigate({ search: next })} />
    </WithMessages>
  )
}

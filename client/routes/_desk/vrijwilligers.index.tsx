import { createFileRoute } from '@tanstack/react-router'
import { readListSearch } from '#client/features/volunteers/list-search.ts'
import { VolunteerList } from '#client/features/volunteers/volunteer-list.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { volunteers } from '#shared/messages/nl/volunteers.ts'

const words = { volunteers, vocabulary }

export const Route = createFileRoute('/_desk/vrijwilligers/')({
  validateSearch: readListSearch,
  component: Volunteers,
})

function Volunteers() {
  return (
    <WithMessages of={words}>
      <VolunteerList address={Route.useSearch()} />
    </WithMessages>
  )
}

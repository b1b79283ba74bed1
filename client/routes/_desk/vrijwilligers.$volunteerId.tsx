import { createFileRoute } from '@tanstack/react-router'
import { fileParts } from '#client/features/volunteers/file-parts.ts'
import { VolunteerFile } from '#client/features/volunteers/volunteer-file.tsx'
import { oneOf, searchReader } from '#client/lib/search.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { volunteers } from '#shared/messages/nl/volunteers.ts'

const words = { volunteers, vocabulary }

export const Route = createFileRoute('/_desk/vrijwilligers/$volunteerId')({
  validateSearch: searchReader({ deel: oneOf(fileParts) }),
  component: OneVolunteer,
})

function OneVolunteer() {
  const { volunteerId } = Route.useParams()
  const { deel = 'profiel' } = Route.useSearch()
  return (
    <WithMessages of={words}>
      <VolunteerFile key={volunteerId} volunteerId={volunteerId} part={deel} />
    </WithMessages>
  )
}

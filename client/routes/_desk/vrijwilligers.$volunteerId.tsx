import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { fileParts, VolunteerFile } from '#client/features/volunteers/volunteer-file.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { volunteers } from '#shared/messages/nl/volunteers.ts'

const words = { volunteers, vocabulary }

export const Route = createFileRoute('/_desk/vrijwilligers/$volunteerId')({
  validateSearch: z.object({ deel: z.enum(fileParts).optional().catch(undefined) }),
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

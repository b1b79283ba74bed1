import { createFileRoute } from '@tanstack/react-router'
import { EntryForm } from '#client/features/volunteers/entry-form.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { volunteers } from '#shared/messages/nl/volunteers.ts'

const words = { volunteers, vocabulary }

export const Route = createFileRoute('/_desk/vrijwilligers/nieuw')({
  component: () => (
    <WithMessages of={words}>
      <EntryForm />
    </WithMessages>
  ),
})

import { createFileRoute } from '@tanstack/react-router'
import { ProgrammeSettings } from '#client/features/organisation/programme-settings.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { organisation } from '#shared/messages/nl/organisation.ts'

const words = { organisation }

export const Route = createFileRoute('/_desk/instellingen/programmas/')({
  component: () => (
    <WithMessages of={words}>
      <ProgrammeSettings />
    </WithMessages>
  ),
})

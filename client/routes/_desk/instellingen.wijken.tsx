import { createFileRoute } from '@tanstack/react-router'
import { DistrictSettings } from '#client/features/organisation/district-settings.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { organisation } from '#shared/messages/nl/organisation.ts'

const words = { organisation }

export const Route = createFileRoute('/_desk/instellingen/wijken')({
  component: () => (
    <WithMessages of={words}>
      <DistrictSettings />
    </WithMessages>
  ),
})

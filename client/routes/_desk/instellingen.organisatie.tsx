import { createFileRoute } from '@tanstack/react-router'
import { ProfileSettings } from '#client/features/organisation/profile-settings.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { organisation } from '#shared/messages/nl/organisation.ts'

const words = { organisation }

export const Route = createFileRoute('/_desk/instellingen/organisatie')({
  component: () => (
    <WithMessages of={words}>
      <ProfileSettings />
    </WithMessages>
  ),
})

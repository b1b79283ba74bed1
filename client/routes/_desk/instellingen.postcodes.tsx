import { createFileRoute } from '@tanstack/react-router'
import { PostcodeSettings } from '#client/features/organisation/postcode-settings.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { organisation } from '#shared/messages/nl/organisation.ts'

const words = { organisation }

export const Route = createFileRoute('/_desk/instellingen/postcodes')({
  component: () => (
    <WithMessages of={words}>
      <PostcodeSettings />
    </WithMessages>
  ),
})

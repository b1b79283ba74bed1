import { createFileRoute } from '@tanstack/react-router'
import { PolicySettings } from '#client/features/organisation/policy-settings.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { organisation } from '#shared/messages/nl/organisation.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'

const words = { organisation, vocabulary }

export const Route = createFileRoute('/_desk/instellingen/programmas/$programmeId')({
  component: ProgrammeRules,
})

function ProgrammeRules() {
  const { programmeId } = Route.useParams()
  return (
    <WithMessages of={words}>
      <PolicySettings key={programmeId} programmeId={programmeId} />
    </WithMessages>
  )
}

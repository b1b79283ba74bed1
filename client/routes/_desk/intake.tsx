import { createFileRoute } from '@tanstack/react-router'
import { readIntakeSearch } from '#client/features/intake/intake-data.ts'
import { IntakePage } from '#client/features/intake/intake-page.tsx'

export const Route = createFileRoute('/_desk/intake')({
  validateSearch: readIntakeSearch,
  component: Intake,
})

function Intake() {
  return <IntakePage search={Route.useSearch()} />
}

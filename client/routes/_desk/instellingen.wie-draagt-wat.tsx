import { createFileRoute } from '@tanstack/react-router'
import { CaseloadPage, type CaseloadSearch } from '#client/features/organisation/caseload-page.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { organisation } from '#shared/messages/nl/organisation.ts'

const words = { organisation }

export const Route = createFileRoute('/_desk/instellingen/wie-draagt-wat')({
  validateSearch: (search: Record<string, unknown>): CaseloadSearch =>
    typeof search.van === 'string' && /^(niemand|[0-9a-f-]{36})$/.test(search.van) ? { van: search.van } : {},
  component: Caseload,
})

function Caseload() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <WithMessages of={words}>
      <CaseloadPage search={search} onSearch={(next) => void navigate({ search: next })} />
    </WithMessages>
  )
}

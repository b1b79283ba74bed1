import { createFileRoute } from '@tanstack/react-router'
import { matchActs } from '#shared/messages/nl/match-acts.ts'
import { matches } from '#shared/messages/nl/matches.ts'
import { AgreementSheetPage } from '#client/features/matches/agreement-sheet.tsx'
import { WithMessages } from '#client/lib/intl.tsx'

const words = { matches, matchActs }

/** Outside the shell: the sheet is the page. */
export const Route = createFileRoute('/matches/$id/afspraken')({ component: Sheet })

function Sheet() {
  const { id } = Route.useParams()
  return (
    <WithMessages of={words}>
      <AgreementSheetPage matchId={id} />
    </WithMessages>
  )
}

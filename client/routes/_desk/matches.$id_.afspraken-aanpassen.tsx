import { createFileRoute } from '@tanstack/react-router'
import { matchActs } from '#shared/messages/nl/match-acts.ts'
import { matches } from '#shared/messages/nl/matches.ts'
import { AgreementEditorPage } from '#client/features/matches/agreement-editor.tsx'
import { WithMessages } from '#client/lib/intl.tsx'

const words = { matches, matchActs }

export const Route = createFileRoute('/_desk/matches/$id_/afspraken-aanpassen')({ component: Editor })

function Editor() {
  const { id } = Route.useParams()
  return (
    <WithMessages of={words}>
      <AgreementEditorPage matchId={id} />
    </WithMessages>
  )
}

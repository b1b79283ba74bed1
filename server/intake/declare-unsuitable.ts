import type { DeclareUnsuitable } from '#shared/intake-acts.ts'
import { record } from '../base/record.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest, moveRequest } from './move-request.ts'
import { tellParent } from './tell-parent.ts'

/** Says that we cannot help with this, why, and what the parent reads about it. */
export const declareUnsuitable = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { version, reason, note, parentText }: DeclareUnsuitable,
): Promise<void> => {
  const owner = { kind: 'household', id: request.householdId } as const
  const cell = (column: string) => ({ table: 'help_request', column, id: request.id })
  await moveRequest(change, request, 'declareUnsuitable', version, {
    close_reason: reason,
    sealed_close_note:
      note.trim() === '' ? null : await change.seals.seal(owner, cell('sealed_close_note'), note),
    sealed_parent_text: await change.seals.seal(owner, cell('sealed_parent_text'), parentText),
  })
  await claimRequest(change, request)
  await tellParent(change, request, change.now)
  await record(change, {
    kind: 'helpRequest.declaredUnsuitable',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { reason },
  })
}

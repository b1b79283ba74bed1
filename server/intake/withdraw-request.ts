import type { Withdraw } from '#shared/intake-acts.ts'
import { record } from '../base/record.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest, moveRequest } from './move-request.ts'

/** Stops a request because the parent no longer wants or needs it, as the coordinator heard it. */
export const withdrawRequest = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { version, reason, note }: Withdraw,
): Promise<void> => {
  const owner = { kind: 'household', id: request.householdId } as const
  const cell = { table: 'help_request', column: 'sealed_close_note', id: request.id }
  await moveRequest(change, request, 'withdraw', version, {
    close_reason: reason,
    sealed_close_note: note.trim() === '' ? null : await change.seals.seal(owner, cell, note),
  })
  await claimRequest(change, request)
  await record(change, {
    kind: 'helpRequest.withdrawn',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { reason },
  })
}

import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest } from './move-request.ts'
import { markMessageRead } from './status-queries.ts'

/** Says that a message of the parent was read. */
export const readMessage = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  messageId: string,
): Promise<void> => {
  const message = { id: messageId, requestId: request.id, at: change.now, byId: change.actor.id }
  if (!(await markMessageRead(change.tx, message))) refuse('notNow')
  await claimRequest(change, request)
  await record(change, {
    kind: 'helpRequest.messageRead',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
  })
}

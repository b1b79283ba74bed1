import { takeMailBack } from '../base/outbox.ts'
import { lastNoted } from '../base/last-noted.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { editRequest } from './move-request.ts'

/**
 * A message that we are still looking is taken back while it still waits: nobody was written to, and the day of the
 * message before it counts again. Refused with `notNow` once it has left.
 */
export const takeSignOfLifeBack = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
): Promise<void> => {
  const subject = { kind: 'helpRequest', id: request.id } as const
  if (!(await takeMailBack(change, { kind: 'signOfLife', id: request.id }))) refuse('notNow')
  const before = await lastNoted(change, 'helpRequest.signOfLifeSent', request.id, 'before')
  await editRequest(change, request, ['searching'], null, { written_on: before })
  await record(change, {
    kind: 'helpRequest.signOfLifeTakenBack',
    subject,
    householdId: request.householdId,
  })
}

import { addMilliseconds } from '#shared/dates.ts'
import { openRequestStates } from '#shared/intake.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { findAttempt, withdrawAttempt } from './attempt-queries.ts'
import { editRequest, moveRequest } from './move-request.ts'

/** A slip is taken back on the day itself; later it is history. */
const undoMilliseconds = 86_400_000

/**
 * Takes back a call that was written down by mistake, by who wrote it, within a day. Did that call move the request on,
 * then it goes back, as long as nothing else came after it (`notNow`).
 */
export const undoContact = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  attemptId: string,
): Promise<void> => {
  const attempt = await findAttempt(change.tx, attemptId)
  if (attempt === undefined || attempt.requestId !== request.id) return refuse('notFound')
  if (attempt.byId !== change.actor.id) return refuse('notAllowed')
  if (addMilliseconds(attempt.at, undoMilliseconds) < change.now) return refuse('tooLateToChange')
  const confirmed: { parent_agrees?: 0 } = attempt.confirmed ? { parent_agrees: 0 } : {}
  if (attempt.moved)
    await moveRequest(change, request, 'takeBackContact', null, { first_contact_on: null, ...confirmed })
  else await editRequest(change, request, openRequestStates, null, confirmed)
  await withdrawAttempt(change.tx, attempt.id, change.now)
  await record(change, {
    kind: 'helpRequest.contactTakenBack',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { attempt: attempt.id, moved: attempt.moved },
  })
}

import { localDateOf } from '#shared/dates.ts'
import type { RecordVisit } from '#shared/intake-acts.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest, moveRequest } from './move-request.ts'
import { keepTalk, setTalkHeld } from './talk-queries.ts'

/**
 * Writes down that the intake talk was held. What was said stands in its notes already. Refuses a day on which nobody had
 * asked anything yet (`dayBeforeAsked`).
 */
export const recordVisit = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { version, heldOn, atHome }: RecordVisit,
): Promise<void> => {
  if (heldOn > change.today) refuse('badInput', { fields: 'heldOn' })
  if (heldOn < localDateOf(request.submittedAt)) refuse('dayBeforeAsked')
  await moveRequest(change, request, 'recordIntake', version, {
    first_contact_on: request.firstContactOn ?? heldOn,
  })
  await claimRequest(change, request)
  const talk = await keepTalk(change.tx, {
    id: change.newId(),
    requestId: request.id,
    byId: change.actor.id,
  })
  await setTalkHeld(change.tx, talk.id, { heldOn, atHome, byId: change.actor.id })
  await record(change, {
    kind: 'helpRequest.visitHeld',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { heldOn, atHome },
  })
}

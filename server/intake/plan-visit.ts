import type { PlanVisit } from '#shared/intake-acts.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest, moveRequest } from './move-request.ts'
import { keepTalk, setTalkPlan } from './talk-queries.ts'

/** Puts the intake talk on a day and time, or moves it to another one. */
export const planVisit = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { version, plannedFor, atHome }: PlanVisit,
): Promise<void> => {
  if (plannedFor.slice(0, 10) < change.today) refuse('dayInPast')
  // Who has an appointment has been spoken to.
  await moveRequest(change, request, 'planIntake', version, {
    first_contact_on: request.firstContactOn ?? change.today,
  })
  await claimRequest(change, request)
  const talk = await keepTalk(change.tx, {
    id: change.newId(),
    requestId: request.id,
    byId: change.actor.id,
  })
  await setTalkPlan(change.tx, talk.id, { plannedFor, atHome, byId: change.actor.id })
  await record(change, {
    kind: 'helpRequest.visitPlanned',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { plannedFor, atHome },
  })
}

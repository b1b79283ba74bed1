import type { ReviewDecision } from '#shared/intake-acts.ts'
import { reviewedStates } from '#shared/request-dues.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { insertReview, lastDecisionOf } from './decision-queries.ts'
import { claimRequest, editRequest } from './move-request.ts'

/**
 * Writes down that somebody looked again at the last decision, what she saw, and when to look the next time. Refuses
 * `notNow` when there is nothing to look at.
 */
export const reviewDecision = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { commandId, version, note, nextOn }: ReviewDecision,
): Promise<void> => {
  if (nextOn !== null && nextOn <= change.today) refuse('badInput', { fields: 'nextOn' })
  const decision = await lastDecisionOf(change.tx, request.id)
  if (decision === undefined) return refuse('notNow')
  await editRequest(change, request, reviewedStates, version, {})
  await claimRequest(change, request)
  await insertReview(change.tx, {
    id: commandId,
    decisionId: decision.id,
    heldOn: change.today,
    byId: change.actor.id,
    sealedNote:
      note.trim() === ''
        ? null
        : await change.seals.seal(
            { kind: 'household', id: request.householdId },
            { table: 'decision_review', column: 'sealed_note', id: commandId },
            note,
          ),
    nextOn,
  })
  await record(change, {
    kind: 'helpRequest.decisionReviewed',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { nextOn },
  })
}

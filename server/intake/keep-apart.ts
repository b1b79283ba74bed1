import type { KeepApart } from '#shared/intake-household.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { insertKeptApart } from './household-queries.ts'
import { claimRequest } from './move-request.ts'

/** Says that a volunteer is never proposed to this family, and why. */
export const keepApart = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { volunteerId, reason }: KeepApart,
): Promise<void> => {
  const row = { householdId: request.householdId, volunteerId, reason, on: change.today }
  if (!(await insertKeptApart(change.tx, { ...row, byId: change.actor.id }))) refuse('notFound')
  await claimRequest(change, request)
  await record(change, {
    kind: 'household.keptApart',
    subject: { kind: 'household', id: request.householdId },
    householdId: request.householdId,
    volunteerId,
    facts: { reason },
  })
}

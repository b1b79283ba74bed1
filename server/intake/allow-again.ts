import type { AllowAgain } from '#shared/intake-household.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { deleteKeptApart } from './household-queries.ts'

/** Takes a volunteer off the list of who is never proposed to this family. */
export const allowAgain = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { volunteerId }: AllowAgain,
): Promise<void> => {
  if (!(await deleteKeptApart(change.tx, request.householdId, volunteerId))) refuse('notFound')
  await record(change, {
    kind: 'household.allowedAgain',
    subject: { kind: 'household', id: request.householdId },
    householdId: request.householdId,
    volunteerId,
  })
}

import { farthestDay } from '#shared/dates.ts'
import type { Later } from '#shared/intake-acts.ts'
import { openRequestStates } from '#shared/intake.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest, editRequest } from './move-request.ts'

/** Puts a request out of sight until a day; it comes back by itself. */
export const putLater = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { version, until }: Later,
): Promise<void> => {
  if (until <= change.today) refuse('badInput', { fields: 'until' })
  if (until > farthestDay(change.today)) refuse('dayTooFar')
  await editRequest(change, request, openRequestStates, version, { hold_until: until })
  await claimRequest(change, request)
  await record(change, {
    kind: 'helpRequest.putLater',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { until },
  })
}

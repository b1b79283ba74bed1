import type { VersionedAct } from '#shared/intake-acts.ts'
import { openRequestStates } from '#shared/intake.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { editRequest } from './move-request.ts'

/** Takes a request that was put off back into sight today. */
export const bringBack = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { version }: VersionedAct,
): Promise<void> => {
  if (request.holdUntil === null) refuse('notNow')
  await editRequest(change, request, openRequestStates, version, { hold_until: null })
  await record(change, {
    kind: 'helpRequest.broughtBack',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
  })
}

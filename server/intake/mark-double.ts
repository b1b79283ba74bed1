import type { MarkDouble } from '#shared/intake-acts.ts'
import { openRequestStates, type RequestState } from '#shared/intake.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest, moveRequest } from './move-request.ts'
import type { HelpRequest } from './request-queries.ts'

/**
 * Says that a request is the same question as an earlier one, which goes on. The status page of the later one does not
 * open the earlier: the same telephone number is no proof of the same person.
 */
export const markDouble = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  earlier: HelpRequest,
  { version }: MarkDouble,
): Promise<void> => {
  if (earlier.number >= request.number) refuse('earlierOneKeeps')
  if (!(openRequestStates as readonly RequestState[]).includes(earlier.status)) refuse('notNow')
  await moveRequest(change, request, 'withdraw', version, {
    close_reason: 'double',
    duplicate_of: earlier.id,
  })
  await claimRequest(change, request)
  await record(change, {
    kind: 'helpRequest.markedDouble',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { of: earlier.number },
  })
}

import { record } from '../base/record.ts'
import { openWithReason } from '../organisation/caseload.ts'
import type { ColleagueChange } from './access.ts'
import type { HelpRequest } from './request-queries.ts'

/** Opens a request of somebody else's caseload for some hours. The reason is kept, and the lead can read it. */
export const openRequestWithReason = async (
  change: ColleagueChange,
  request: HelpRequest,
  reason: string,
): Promise<void> => {
  await openWithReason(
    change,
    change.actor,
    { kind: 'helpRequest', id: request.id },
    { kind: 'household', id: request.householdId },
    reason,
  )
  await record(change, {
    kind: 'helpRequest.openedWithReason',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
  })
}

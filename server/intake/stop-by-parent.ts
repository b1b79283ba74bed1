import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Own } from './access.ts'
import { moveRequest } from './move-request.ts'
import type { HelpRequest } from './request-queries.ts'

/** The parent stops. No reason is asked, and whatever a coordinator wrote meanwhile does not stand in the way. */
export const stopByParent = async (change: Change, request: Own<HelpRequest>): Promise<void> => {
  await moveRequest(change, request, 'withdraw', null, { close_reason: 'byParent' })
  await record(change, {
    kind: 'helpRequest.withdrawn',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { reason: 'byParent' },
  })
}

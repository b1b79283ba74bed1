import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { deleteParentSessions } from './status-queries.ts'
import type { Own } from './access.ts'
import type { HelpRequest } from './request-queries.ts'

/** Ends the parent's session, on every device that has it open. */
export const closeStatus = async (change: Change, request: Own<HelpRequest>): Promise<void> => {
  await deleteParentSessions(change.tx, change.actor.id)
  change.cookies.clearParentSession()
  await record(change, {
    kind: 'helpRequest.statusClosed',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
  })
}

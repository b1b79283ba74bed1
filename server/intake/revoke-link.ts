import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Own } from './access.ts'
import { beginParentSession } from './open-status.ts'
import type { HelpRequest } from './request-queries.ts'
import { deleteParentSessions, dropLink } from './status-queries.ts'

/** The mailed link opens nothing any more, and everybody who had the page open is out, but for who asked. */
export const revokeLink = async (change: Change, request: Own<HelpRequest>): Promise<{ session: string }> => {
  await dropLink(change.tx, change.actor.id)
  await deleteParentSessions(change.tx, change.actor.id)
  const session = await beginParentSession(change, { id: change.actor.id, expiresAt: null })
  await record(change, {
    kind: 'helpRequest.linkRevoked',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
  })
  return { session }
}

import type { Arrival } from '#shared/accounts.ts'
import type { InstallationChange } from '../base/context.ts'
import { mustEnrol } from './access.ts'
import { cancelLinks } from './link-queries.ts'
import type { SessionMethod } from './rules.ts'
import { revokeSessions } from './session-queries.ts'
import { startSession } from './start-session.ts'

/**
 * After a colleague enrolled: a new session with all rights in place of the one that could only enrol. Whoever else was
 * signed in is out, since a link by mail is also the way back after a loss. Null for who was in already.
 */
export const finishEnrolment = async (
  change: InstallationChange,
  accountId: string,
  method: SessionMethod,
): Promise<Arrival | null> => {
  if (!mustEnrol(change.signedIn)) return null
  await revokeSessions(change.tx, accountId, 'all', change.now)
  await cancelLinks(change.tx, accountId)
  return startSession(change, accountId, method)
}

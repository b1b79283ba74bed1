import type { InstallationChange } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import type { OwnSession } from './access.ts'
import { revokeSessions } from './session-queries.ts'

/** Ends every session of the caller but this one. */
export const revokeOtherSessions = async (
  change: InstallationChange,
  session: OwnSession,
): Promise<{ ended: number }> => {
  const ended = await revokeSessions(change.tx, session.accountId, { allBut: session.id }, change.now)
  await recordInstallation(change, {
    kind: 'account.sessionsRevoked',
    subject: { kind: 'account', id: session.accountId },
    facts: { ended },
  })
  return { ended }
}

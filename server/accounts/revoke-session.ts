import type { InstallationChange } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { OwnSession } from './access.ts'
import { revokeSessions } from './session-queries.ts'

/** Ends one of the caller's own sessions; the next call with it is refused. */
export const revokeSession = async (
  change: InstallationChange,
  { accountId }: OwnSession,
  { sessionId }: { sessionId: string },
): Promise<void> => {
  const ended = await revokeSessions(change.tx, accountId, { only: sessionId }, change.now)
  if (ended === 0) refuse('notFound')
  await recordInstallation(change, {
    kind: 'account.sessionRevoked',
    subject: { kind: 'account', id: accountId },
  })
}

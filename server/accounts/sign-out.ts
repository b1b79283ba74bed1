import type { InstallationChange } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import { revokeSessions } from './session-queries.ts'

/** Ends this browser's session and clears its cookie; harmless for who was out already. */
export const signOut = async (change: InstallationChange): Promise<void> => {
  change.cookies.clearSession()
  const { signedIn } = change
  if (signedIn === null) return
  await revokeSessions(change.tx, signedIn.accountId, { only: signedIn.sessionId }, change.now)
  await recordInstallation(change, {
    kind: 'account.signedOut',
    subject: { kind: 'account', id: signedIn.accountId },
  })
}

import type { InstallationChange } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { OwnSession } from './access.ts'
import { setPasskeyName } from './credential-queries.ts'

export const renamePasskey = async (
  change: InstallationChange,
  { accountId }: OwnSession,
  { credentialId, name }: { credentialId: string; name: string },
): Promise<void> => {
  if (!(await setPasskeyName(change.tx, { accountId, credentialId }, name.trim()))) refuse('notFound')
  await recordInstallation(change, {
    kind: 'account.passkeyRenamed',
    subject: { kind: 'account', id: accountId },
  })
}

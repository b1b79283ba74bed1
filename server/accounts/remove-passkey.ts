import type { InstallationChange } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { FreshSession } from './access.ts'
import { deletePasskey } from './credential-queries.ts'
import { keepAFactor } from './keep-a-factor.ts'

export const removePasskey = async (
  change: InstallationChange,
  { accountId }: FreshSession,
  { credentialId }: { credentialId: string },
): Promise<void> => {
  if (!(await deletePasskey(change.tx, { accountId, credentialId }))) refuse('notFound')
  await keepAFactor(change, accountId)
  await recordInstallation(change, {
    kind: 'account.passkeyRemoved',
    subject: { kind: 'account', id: accountId },
  })
}

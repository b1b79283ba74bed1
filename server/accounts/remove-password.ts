import type { InstallationChange } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { FreshSession } from './access.ts'
import { deletePassword } from './credential-queries.ts'
import { keepAFactor } from './keep-a-factor.ts'

export const removePassword = async (
  change: InstallationChange,
  { accountId }: FreshSession,
): Promise<void> => {
  if (!(await deletePassword(change.tx, accountId))) refuse('notFound')
  await keepAFactor(change, accountId)
  await recordInstallation(change, {
    kind: 'account.passwordRemoved',
    subject: { kind: 'account', id: accountId },
  })
}

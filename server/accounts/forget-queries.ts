import type { InstallationTx } from '#db/db.ts'
import { addMilliseconds, type Instant } from '#shared/dates.ts'
import { tryLimits } from './rules.ts'

/** Takes everything personal out of an account that has no place any more: keys, links, sessions and the address. */
export const forgetAccount = async (tx: InstallationTx, accountId: string): Promise<void> => {
  await tx.deleteFrom('passkey').where('account_id', '=', accountId).execute()
  await tx.deleteFrom('password').where('account_id', '=', accountId).execute()
  await tx.deleteFrom('mail_link').where('account_id', '=', accountId).execute()
  await tx.deleteFrom('challenge').where('account_id', '=', accountId).execute()
  await tx.deleteFrom('session').where('account_id', '=', accountId).execute()
  await tx
    .updateTable('account')
    .set({ email: `forgotten ${accountId}` })
    .where('id', '=', accountId)
    .execute()
}

const keepSpent = 24 * 3_600_000

/** Drops what has run out: challenges, links, sessions and counted tries. Gives how many rows went. */
export const dropRunOut = async (tx: InstallationTx, now: Instant): Promise<number> => {
  const yesterday = addMilliseconds(now, -keepSpent)
  const results = [
    await tx.deleteFrom('challenge').where('expires_at', '<=', now).executeTakeFirst(),
    await tx.deleteFrom('mail_link').where('expires_at', '<=', yesterday).executeTakeFirst(),
    await tx
      .deleteFrom('session')
      .where((where) => where.or([where('expires_at', '<=', now), where('revoked_at', '<=', yesterday)]))
      .executeTakeFirst(),
    await tx
      .deleteFrom('sign_in_attempt')
      .where('at', '<=', yesterday)
      .where((where) =>
        where.or([where('succeeded', '=', 0), where('at', '<=', addMilliseconds(now, -tryLimits.knownFor))]),
      )
      .executeTakeFirst(),
  ]
  return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0)
}

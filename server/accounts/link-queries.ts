import type { InstallationTx } from '#db/db.ts'
import { addMilliseconds, type Instant } from '#shared/dates.ts'
import { hashToken } from '../base/actor.ts'

export type LinkPurpose = 'invitation' | 'recovery' | 'signIn'

export type NewLink = {
  id: string
  token: string
  accountId: string
  purpose: LinkPurpose
  /** The browser that asked; null for an invitation, which nobody asked for. */
  browser: string | null
}

export const insertLink = async (
  tx: InstallationTx,
  link: NewLink,
  now: Instant,
  milliseconds: number,
): Promise<void> => {
  await tx
    .insertInto('mail_link')
    .values({
      id: link.id,
      token_hash: hashToken(link.token),
      account_id: link.accountId,
      purpose: link.purpose,
      browser_hash: link.browser === null ? null : hashToken(link.browser),
      created_at: now,
      expires_at: addMilliseconds(now, milliseconds),
      used_at: null,
    })
    .execute()
}

export type Link = { id: string; accountId: string; purpose: LinkPurpose; browserHash: string | null }

/** The link that belongs to a token and still works. */
export const linkByToken = async (tx: InstallationTx, token: string, now: Instant): Promise<Link | null> => {
  const row = await tx
    .selectFrom('mail_link')
    .select(['id', 'account_id', 'purpose', 'browser_hash'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return row === undefined
    ? null
    : { id: row.id, accountId: row.account_id, purpose: row.purpose, browserHash: row.browser_hash }
}

/** Spends a link; false when somebody was first. */
export const spendLink = async (tx: InstallationTx, id: string, now: Instant): Promise<boolean> => {
  const result = await tx
    .updateTable('mail_link')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Links of an account that were not used yet stop working. */
export const cancelLinks = async (tx: InstallationTx, accountId: string): Promise<void> => {
  await tx.deleteFrom('mail_link').where('account_id', '=', accountId).where('used_at', 'is', null).execute()
}

/** Makes the link with which the installation is begun the only one. */
export const replaceSetupLink = async (
  tx: InstallationTx,
  token: string,
  now: Instant,
  milliseconds: number,
): Promise<void> => {
  await tx.deleteFrom('setup_link').execute()
  await tx
    .insertInto('setup_link')
    .values({
      token_hash: hashToken(token),
      created_at: now,
      expires_at: addMilliseconds(now, milliseconds),
      used_at: null,
    })
    .execute()
}

export const isSetupLink = async (tx: InstallationTx, token: string, now: Instant): Promise<boolean> => {
  const row = await tx
    .selectFrom('setup_link')
    .select('token_hash')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export const spendSetupLink = async (tx: InstallationTx, token: string, now: Instant): Promise<boolean> => {
  const result = await tx
    .updateTable('setup_link')
    .set({ used_at: now })
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Gives a spent setup link back: what it was spent on did not come about. */
export const restoreSetupLink = async (tx: InstallationTx, token: string): Promise<void> => {
  await tx
    .updateTable('setup_link')
    .set({ used_at: null })
    .where('token_hash', '=', hashToken(token))
    .execute()
}

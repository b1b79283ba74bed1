import { z } from 'zod'
import type { InstallationTx } from '#db/db.ts'
import { addMilliseconds, type Instant } from '#shared/dates.ts'

export type Passkey = {
  credentialId: string
  accountId: string
  publicKey: string
  counter: number
  transports: string[]
  name: string
  createdAt: Instant
  lastUsedAt: Instant | null
}

const storedTransports = z.array(z.string())

type PasskeyRow = {
  credential_id: string
  account_id: string
  public_key: string
  counter: number
  transports: string
  name: string
  created_at: string
  last_used_at: string | null
}

const toPasskey = (row: PasskeyRow): Passkey => ({
  credentialId: row.credential_id,
  accountId: row.account_id,
  publicKey: row.public_key,
  counter: Number(row.counter),
  transports: storedTransports.parse(JSON.parse(row.transports)),
  name: row.name,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
})

export const passkeysOf = async (tx: InstallationTx, accountId: string): Promise<Passkey[]> =>
  (
    await tx
      .selectFrom('passkey')
      .selectAll()
      .where('account_id', '=', accountId)
      .orderBy('created_at')
      .orderBy('credential_id')
      .execute()
  ).map(toPasskey)

export const passkeyById = async (tx: InstallationTx, credentialId: string): Promise<Passkey | null> => {
  const row = await tx
    .selectFrom('passkey')
    .selectAll()
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
  return row === undefined ? null : toPasskey(row)
}

export const insertPasskey = async (tx: InstallationTx, passkey: Passkey): Promise<void> => {
  await tx
    .insertInto('passkey')
    .values({
      credential_id: passkey.credentialId,
      account_id: passkey.accountId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      name: passkey.name,
      created_at: passkey.createdAt,
      last_used_at: passkey.lastUsedAt,
    })
    .execute()
}

/** Writes the use down; false when the passkey was removed meanwhile or a later use was written already. */
export const passkeyUsed = async (
  tx: InstallationTx,
  passkey: Pick<Passkey, 'credentialId' | 'counter'>,
  counter: number,
  now: Instant,
): Promise<boolean> => {
  const result = await tx
    .updateTable('passkey')
    .set({ counter, last_used_at: now })
    .where('credential_id', '=', passkey.credentialId)
    .where('counter', '=', passkey.counter)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

type OwnPasskey = { accountId: string; credentialId: string }

export const setPasskeyName = async (
  tx: InstallationTx,
  { accountId, credentialId }: OwnPasskey,
  name: string,
): Promise<boolean> => {
  const result = await tx
    .updateTable('passkey')
    .set({ name })
    .where('credential_id', '=', credentialId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export const deletePasskey = async (
  tx: InstallationTx,
  { accountId, credentialId }: OwnPasskey,
): Promise<boolean> => {
  const result = await tx
    .deleteFrom('passkey')
    .where('credential_id', '=', credentialId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return Number(result.numDeletedRows) === 1
}

export type Password = { hash: string; sealedTotpSecret: string }

export const passwordOf = async (tx: InstallationTx, accountId: string): Promise<Password | null> => {
  const row = await tx
    .selectFrom('password')
    .select(['hash', 'sealed_totp_secret'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row === undefined ? null : { hash: row.hash, sealedTotpSecret: row.sealed_totp_secret }
}

/** Takes the place of an earlier password and secret, if there was one. `usedStep` was spent on confirming. */
export const putPassword = async (
  tx: InstallationTx,
  accountId: string,
  { hash, sealedTotpSecret }: Password,
  usedStep: number,
): Promise<void> => {
  const fresh = { hash, sealed_totp_secret: sealedTotpSecret, last_totp_step: usedStep }
  await tx
    .insertInto('password')
    .values({ account_id: accountId, ...fresh })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(fresh))
    .execute()
}

export const deletePassword = async (tx: InstallationTx, accountId: string): Promise<boolean> => {
  const result = await tx.deleteFrom('password').where('account_id', '=', accountId).executeTakeFirst()
  return Number(result.numDeletedRows) === 1
}

/** Spends a time step; false when this one, or a later one, was spent before: one code works once. */
export const spendTotpStep = async (
  tx: InstallationTx,
  accountId: string,
  step: number,
): Promise<boolean> => {
  const result = await tx
    .updateTable('password')
    .set({ last_totp_step: step })
    .where('account_id', '=', accountId)
    .where('last_totp_step', '<', step)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export type Challenge = {
  id: string
  accountId: string | null
  kind: 'register' | 'signIn' | 'totp'
  challenge: string
}

/** Keeps a challenge until it is answered or too old; those that are too old go at the same time. */
export const insertChallenge = async (
  tx: InstallationTx,
  { id, accountId, kind, challenge }: Challenge,
  now: Instant,
  milliseconds: number,
): Promise<void> => {
  await tx.deleteFrom('challenge').where('expires_at', '<=', now).execute()
  const expires_at = addMilliseconds(now, milliseconds)
  await tx
    .insertInto('challenge')
    .values({ id, account_id: accountId, kind, challenge, expires_at })
    .execute()
}

type Asked = { id: string; kind: Challenge['kind']; accountId: string | null }

/** The challenge, and from now on it is gone: it works once, whatever comes of it. */
export const takeChallenge = async (
  tx: InstallationTx,
  { id, kind, accountId }: Asked,
  now: Instant,
): Promise<string | null> => {
  const row = await tx
    .deleteFrom('challenge')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('account_id', accountId === null ? 'is' : '=', accountId)
    .where('expires_at', '>', now)
    .returning('challenge')
    .executeTakeFirst()
  return row?.challenge ?? null
}

/** The challenge, left in place: a code that was typed wrong may be typed again. */
export const readChallenge = async (
  tx: InstallationTx,
  { id, kind, accountId }: Asked,
  now: Instant,
): Promise<string | null> => {
  const row = await tx
    .selectFrom('challenge')
    .select('challenge')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('account_id', accountId === null ? 'is' : '=', accountId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.challenge ?? null
}

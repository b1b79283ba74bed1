import type { InstallationTx } from '#db/db.ts'
import { addMilliseconds, type Instant } from '#shared/dates.ts'
import { hashToken } from '../base/actor.ts'
import { isIdle, sessionLimits, type SessionKind, type SessionMethod, touchMilliseconds } from './rules.ts'

export type Session = {
  id: string
  accountId: string
  method: SessionMethod
  kind: SessionKind
  device: string
  createdAt: Instant
  lastSeenAt: Instant
}

const columns = ['id', 'account_id', 'method', 'kind', 'device', 'created_at', 'last_seen_at'] as const
type Row = {
  id: string
  account_id: string
  method: SessionMethod
  kind: SessionKind
  device: string
  created_at: string
  last_seen_at: string
}

const toSession = (row: Row): Session => ({
  id: row.id,
  accountId: row.account_id,
  method: row.method,
  kind: row.kind,
  device: row.device,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
})

const living = (tx: InstallationTx, now: Instant) =>
  tx.selectFrom('session').select(columns).where('expires_at', '>', now).where('revoked_at', 'is', null)

/** The session behind a cookie, or null when it is unknown, over, revoked or was left alone too long. */
export const sessionByToken = async (
  tx: InstallationTx,
  token: string,
  now: Instant,
): Promise<Session | null> => {
  const row = await living(tx, now).where('token_hash', '=', hashToken(token)).executeTakeFirst()
  return row === undefined || isIdle(row.kind, row.last_seen_at, now) ? null : toSession(row)
}

/**
 * Whether a session was ended before its time. A cookie lasts no longer than its session, so a token without a row was
 * taken away as well, with its account or some time ago.
 */
export const wasEnded = async (tx: InstallationTx, token: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('session')
    .select('revoked_at')
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return row === undefined || row.revoked_at !== null
}

export const sessionById = async (tx: InstallationTx, id: string, now: Instant): Promise<Session | null> => {
  const row = await living(tx, now).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toSession(row)
}

/** The account's sessions that still work, newest use first. */
export const sessionsOf = async (tx: InstallationTx, accountId: string, now: Instant): Promise<Session[]> => {
  const rows = await living(tx, now)
    .where('account_id', '=', accountId)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.filter((row) => !isIdle(row.kind, row.last_seen_at, now)).map(toSession)
}

export type NewSession = Omit<Session, 'createdAt' | 'lastSeenAt'> & { token: string }

/** Keeps a new session, its token as a hash only; gives the instant at which it ends whatever happens. */
export const insertSession = async (
  tx: InstallationTx,
  session: NewSession,
  now: Instant,
): Promise<Instant> => {
  const expiresAt = addMilliseconds(now, sessionLimits[session.kind].longest)
  await tx
    .insertInto('session')
    .values({
      id: session.id,
      token_hash: hashToken(session.token),
      account_id: session.accountId,
      method: session.method,
      kind: session.kind,
      device: session.device,
      created_at: now,
      last_seen_at: now,
      expires_at: expiresAt,
      revoked_at: null,
    })
    .execute()
  return expiresAt
}

/** Whether the last time a session was seen is long enough ago to be written again. */
export const needsTouch = (session: Session, now: Instant): boolean =>
  addMilliseconds(session.lastSeenAt, touchMilliseconds) <= now

export const touchSession = async (tx: InstallationTx, id: string, now: Instant): Promise<void> => {
  await tx
    .updateTable('session')
    .set({ last_seen_at: now })
    .where('id', '=', id)
    .where('last_seen_at', '<', now)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Ends sessions of an account: one, all, or all but one. Gives how many ended. */
export const revokeSessions = async (
  tx: InstallationTx,
  accountId: string,
  which: { only: string } | { allBut: string } | 'all',
  now: Instant,
): Promise<number> => {
  let ending = tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
  if (which !== 'all')
    ending = 'only' in which ? ending.where('id', '=', which.only) : ending.where('id', '!=', which.allBut)
  return Number((await ending.executeTakeFirst()).numUpdatedRows)
}

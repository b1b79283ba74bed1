import type { App } from '../base/app.ts'
import type { SignedIn } from '../base/context.ts'
import { membershipsOf } from './queries.ts'
import { needsTouch, sessionByToken, touchSession, wasEnded } from './session-queries.ts'

/**
 * The account behind a session cookie, or null when the session is unknown, over, revoked or was left alone too long.
 * Called once per request, before any transaction. Writes down that the session was seen, at most once a minute.
 */
export const readSession = async (app: App, token: string): Promise<SignedIn | null> => {
  const { installation } = app.databases
  const now = app.now()
  const found = await installation.read(async (tx) => {
    const session = await sessionByToken(tx, token, now)
    return session === null ? null : { session, memberships: await membershipsOf(tx, session.accountId) }
  })
  if (found === null) return null
  const { session, memberships } = found
  if (needsTouch(session, now))
    // With a full disk reading has to go on; the session is then seen a little later.
    await installation.write((tx) => touchSession(tx, session.id, now)).catch(() => undefined)
  return { sessionId: session.id, accountId: session.accountId, method: session.method, memberships }
}

/** Whether this session was taken from its device: signed out from elsewhere, or with the account that had it. */
export const isTakenAway = (app: App, token: string): Promise<boolean> =>
  app.databases.installation.read((tx) => wasEnded(tx, token))

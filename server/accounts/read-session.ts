import type { InstallationTx } from '#db/db.ts'
import type { Instant } from '#shared/dates.ts'
import { hashToken } from '../base/actor.ts'
import type { SignedIn } from '../base/context.ts'

/** The account behind a session cookie, or null when the session is unknown, over or revoked. */
export const readSession = async (
  tx: InstallationTx,
  token: string,
  now: Instant,
): Promise<SignedIn | null> => {
  const session = await tx
    .selectFrom('session')
    .select(['id', 'account_id', 'method'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (session === undefined) return null
  const memberships = await tx
    .selectFrom('membership')
    .select(['organisation_id as organisationId', 'person_kind as personKind', 'person_id as personId'])
    .where('account_id', '=', session.account_id)
    .execute()
  return { sessionId: session.id, accountId: session.account_id, method: session.method, memberships }
}

import { addMilliseconds } from '#shared/dates.ts'
import type { InstallationReader, SignedIn } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { freshMilliseconds } from './rules.ts'
import { type Session, sessionById } from './session-queries.ts'

declare const proof: unique symbol

/** A session that may do what its account may. */
export type OwnSession = Session & { readonly [proof]: 'own' }
/** A session young enough to change how its account signs in. */
export type FreshSession = OwnSession & { readonly fresh: true }

const isColleague = (signedIn: SignedIn) => signedIn.memberships.some((one) => one.personKind === 'colleague')

const livingSession = async ({ tx, now, signedIn }: InstallationReader): Promise<Session> => {
  const session = signedIn === null ? null : await sessionById(tx, signedIn.sessionId, now)
  return session ?? refuse('notSignedIn')
}

/** Whether this is a colleague who came in by a mail link alone and can do nothing yet but enrol. */
export const mustEnrol = (signedIn: SignedIn | null): boolean =>
  signedIn !== null && signedIn.method === 'mailLink' && isColleague(signedIn)

/** The caller's session, read again in this transaction. Refuses `needsSecondFactor` for who still has to enrol. */
export const ownSession = async (reader: InstallationReader): Promise<OwnSession> => {
  const session = await livingSession(reader)
  if (mustEnrol(reader.signedIn)) refuse('needsSecondFactor')
  return session as OwnSession
}

/** The caller's session when it began less than 30 minutes ago, also one that may only enrol; else `signInAgain`. */
export const freshSession = async (reader: InstallationReader): Promise<FreshSession> => {
  const session = await livingSession(reader)
  if (addMilliseconds(session.createdAt, freshMilliseconds) <= reader.now) refuse('signInAgain')
  return session as FreshSession
}

/** The same for what is more than enrolling: who still has to enrol is refused. */
export const freshOwnSession = async (reader: InstallationReader): Promise<FreshSession> => {
  await ownSession(reader)
  return freshSession(reader)
}

import { addMilliseconds, type Instant } from '#shared/dates.ts'
import { passwordMinimum } from '#shared/accounts.ts'
import { codePoints } from '#shared/typed-values.ts'
import type { SignedIn } from '../base/context.ts'

export type SessionKind = 'desk' | 'phone' | 'enrolment'
export type SessionMethod = 'passkey' | 'passwordTotp' | 'mailLink' | 'demo'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long a session lasts without a call, and how long at most. */
export const sessionLimits: Record<SessionKind, { idle: number; longest: number }> = {
  desk: { idle: 8 * hour, longest: 24 * hour },
  phone: { idle: 30 * day, longest: 180 * day },
  enrolment: { idle: 30 * minute, longest: 30 * minute },
}

/** `last_seen_at` is written at most this often. */
export const touchMilliseconds = minute

/** Ways of signing in may be changed this long after signing in. */
export const freshMilliseconds = 30 * minute

export const invitationMilliseconds = 7 * day
export const linkMilliseconds = 10 * minute
export const challengeMilliseconds = 5 * minute
/** Time to put a secret into an app and type its first code. */
export const totpSetupMilliseconds = 15 * minute
/** Comes before every packet: the first administrator is not told of by their organisation. */
export const founderOrder = 0
export const setupLinkMilliseconds = 24 * hour

/** Whether a session of this kind, last seen then, has been left alone for too long. */
export const isIdle = (kind: SessionKind, lastSeenAt: Instant, now: Instant): boolean =>
  addMilliseconds(lastSeenAt, sessionLimits[kind].idle) <= now

/** A mail link alone makes nobody a colleague: for them it is a session that can only enrol. */
export const kindOfSession = (method: SessionMethod, memberships: SignedIn['memberships']): SessionKind => {
  const isVolunteer = memberships.some((one) => one.personKind === 'volunteer')
  if (method === 'mailLink') return isVolunteer ? 'phone' : 'enrolment'
  return memberships.some((one) => one.personKind === 'colleague') ? 'desk' : 'phone'
}

/** Limits on guessing, all within one hour. No limit counts against a passkey: there is nothing to guess. */
export const tryLimits = {
  /** Failed tries from one place, whatever the address typed. */
  perSource: 30,
  /** Failed tries for one address from all places that never signed in to it. A known place has a limit of its own. */
  perAccountFromStrangers: 30,
  perKnownSource: 20,
  /** After so many failures in a row from one place for one address, each next try waits longer. */
  freePerPair: 5,
  firstWait: 30_000,
  longestWait: 15 * minute,
  window: hour,
  /** A place is known this long after it signed in. */
  knownFor: 60 * day,
} as const

/** Links asked for within one hour. */
export const linkLimits = { perSource: 20, perAccountAndSource: 3, perAccount: 12 } as const

/** How long to wait after the last of so many failures in a row. */
export const waitAfter = (failures: number): number =>
  failures < tryLimits.freePerPair
    ? 0
    : Math.min(tryLimits.firstWait * 2 ** (failures - tryLimits.freePerPair), tryLimits.longestWait)

/** What many passwords are made of; leaving it out has to leave enough. Longer ones first. */
const commonParts = [
  '1234567890',
  '0987654321',
  'abcdefghijkl',
  'administrator',
  'vrijwilliger',
  'coordinator',
  'wachtwoord',
  'qwertyuiop',
  'samenspel',
  'amsterdam',
  'rotterdam',
  'feyenoord',
  'nederland',
  'password',
  'iloveyou',
  'utrecht',
  'welcome',
  'letmein',
  'qwerty',
  'azerty',
  'welkom',
  'geheim',
  'zomer',
  'herfst',
  'winter',
  'admin',
  'lente',
  '123456',
]
const fewestDifferent = 6
const fewestLeft = 8

/** Whether a password is too short, too even, or not much more than common words or the address itself. */
export const isWeakPassword = (password: string, email: string): boolean => {
  if (codePoints(password) < passwordMinimum || new Set(password).size < fewestDifferent) return true
  const [own = ''] = email.split('@')
  const parts = own.length > 3 ? [own, ...commonParts] : commonParts
  const left = parts.reduce((rest, part) => rest.replaceAll(part, ''), password.toLowerCase())
  return codePoints(left) < fewestLeft
}

/** One try for one address: where from (keyed hash), when, and whether it was right. */
export type Try = { source: string; at: Instant; succeeded: boolean }

/**
 * How many milliseconds this place has to wait before it may try this address again; 0 when it may now. Strangers share
 * one limit, so that guessing from a thousand places stays slow; a place that signed in to the address before has a
 * limit of its own, so that strangers cannot shut the owner out. `tries` are those for this address, oldest first;
 * `failuresOfSource` counts failures of this place for all addresses in the last hour.
 */
export const waitBeforeTry = (
  tries: readonly Try[],
  failuresOfSource: number,
  source: string,
  now: Instant,
): number => {
  const hourAgo = addMilliseconds(now, -tryLimits.window)
  const knownFrom = addMilliseconds(now, -tryLimits.knownFor)
  const known = new Set(tries.filter((one) => one.succeeded && one.at > knownFrom).map((one) => one.source))
  const failures = tries.filter((one) => !one.succeeded && one.at > hourAgo)
  const own = failures.filter((one) => one.source === source)
  if (known.has(source)) {
    if (own.length >= tryLimits.perKnownSource) return tryLimits.longestWait
  } else {
    const fromStrangers = failures.filter((one) => !known.has(one.source)).length
    if (fromStrangers >= tryLimits.perAccountFromStrangers || failuresOfSource >= tryLimits.perSource)
      return tryLimits.longestWait
  }
  const lastRight = tries.findLast((one) => one.succeeded && one.source === source)?.at ?? ''
  const inARow = own.filter((one) => one.at > lastRight)
  const last = inARow.at(-1)
  if (last === undefined) return 0
  return Math.max(0, Date.parse(last.at) + waitAfter(inARow.length) - Date.parse(now))
}

import type { InstallationTx, Tx } from '#db/db.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import type { Role } from '#shared/roles.ts'
import type { App } from './app.ts'
import type { Seals } from './person-keys.ts'

/** The signed-in account of this HTTP request, read once, before any transaction. */
export type SignedIn = {
  sessionId: string
  accountId: string
  method: string
  memberships: readonly { organisationId: string; personKind: 'colleague' | 'volunteer'; personId: string }[]
}

/** What a procedure may answer beside data: the cookies of a session that begins or ends. */
export type Cookies = {
  setSession: (token: string, expiresAt: Instant) => void
  clearSession: () => void
  setParentSession: (token: string, expiresAt: Instant) => void
  clearParentSession: () => void
  /** A random value that stays with this browser for the time of a mail link. */
  browserToken: () => string
}

/** One HTTP request, whatever the number of calls in it. */
export type RequestContext = {
  app: App
  /** First part of the path; null for the installation's own pages. */
  organisationSlug: string | null
  signedIn: SignedIn | null
  parentToken: string | null
  /** A keyed hash of where the request came from: for limits, never for logs. */
  source: string
  device: string
  cookies: Cookies
}

export type Actor =
  | { kind: 'anonymous'; id: 'anonymous' }
  | { kind: 'parent'; id: string; helpRequestId: string; householdId: string }
  | { kind: 'volunteer'; id: string; sessionId: string }
  | { kind: 'colleague'; id: string; name: string; roles: readonly Role[]; sessionId: string }
  | { kind: 'system'; id: 'system' }

/** What an operation may read with: one transaction of one organisation, on behalf of one actor, at one moment. */
export type Reader<Who extends Actor = Actor> = {
  tx: Tx
  actor: Who
  organisation: { id: string; slug: string }
  procedure: string
  now: Instant
  today: LocalDate
  seals: Seals
  /** Keyed hash for short secrets such as a status code, which a bare hash would not protect. */
  hashSecret: (secret: string) => string
  app: App
  source: string
  cookies: Cookies
  /** Written by `disclose`; a procedure that promised a read-log row and left none fails. */
  disclosures: number
}

declare const mayWrite: unique symbol

/** A `Reader` in a transaction that may write. Only the procedure builders and the jobs make one. */
export type Change<Who extends Actor = Actor> = Reader<Who> & {
  newId: () => string
  sealForOutbox: (id: string, content: object) => string
  readonly [mayWrite]: true
}

/** The same for the installation's own database: accounts, sessions, organisations. */
export type InstallationReader = {
  tx: InstallationTx
  /** The organisation whose page asked; null for the installation's own pages and for jobs. */
  organisationSlug: string | null
  signedIn: SignedIn | null
  now: Instant
  app: App
  source: string
  device: string
  cookies: Cookies
}
export type InstallationChange = InstallationReader & { newId: () => string; readonly [mayWrite]: true }

type Writing = Pick<Change, 'newId' | 'sealForOutbox'>

export const asChange = <Who extends Actor>(reader: Reader<Who>, writing: Writing): Change<Who> =>
  Object.assign(reader, writing) as Change<Who>

export const asInstallationChange = (reader: InstallationReader): InstallationChange =>
  Object.assign(reader, { newId: reader.app.newId }) as InstallationChange

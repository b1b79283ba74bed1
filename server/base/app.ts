import type { Databases } from '#db/open.ts'
import type { OrgStore } from '#db/db.ts'
import type { Instant } from '#shared/dates.ts'
import type { Key } from './sealing.ts'

/** What the program was told at its start; see the README for the environment variables behind it. */
export type Config = {
  /** How people reach this installation, without a slash at the end. */
  publicUrl: string
  /** Persona switcher and readable mails; only `npm run demo` sets it, and the production bundle has none of it. */
  demo: boolean
  /** From address of every mail. */
  mailFrom: string
}

/** One organisation, opened: its database and its own key. */
export type OrganisationHandle = { id: string; slug: string; key: Key; store: OrgStore }

/** Everything that comes in from the composition root: clock, ids, keys and databases. */
export type App = {
  config: Config
  databases: Databases
  masterKey: Key
  installationKey: Key
  now: () => Instant
  newId: () => string
  /** 256 random bits, base64url: for links, sessions and cookies. */
  newToken: () => string
  /** The organisation by its address name, or undefined when there is none. */
  organisation: (slug: string) => Promise<OrganisationHandle | undefined>
}

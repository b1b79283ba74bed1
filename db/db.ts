import type { Transaction } from 'kysely'
import type { BaseTables, SealingKeyTable } from './schema/base.ts'
import type { ConcernTables } from './schema/concerns.ts'
import type { ContactTables } from './schema/contact.ts'
import type { InstallationTables } from './schema/installation.ts'
import type { IntakeTables } from './schema/intake.ts'
import type { MatchesTables } from './schema/matches.ts'
import type { MatchingTables } from './schema/matching.ts'
import type { OrganisationTables } from './schema/organisation.ts'
import type { SupervisionTables } from './schema/supervision.ts'
import type { VolunteerImageTables } from './schema/volunteer-image.ts'
import type { VolunteersTables } from './schema/volunteers.ts'
import type { Store } from './store.ts'

/** Everything of one organisation: one database, no tenant column anywhere. */
export type OrgTables = BaseTables &
  OrganisationTables &
  IntakeTables &
  VolunteersTables &
  VolunteerImageTables &
  MatchesTables &
  ContactTables &
  ConcernTables &
  SupervisionTables &
  MatchingTables & { sealing_key: SealingKeyTable }

export type Tx = Transaction<OrgTables>
export type OrgStore = Store<OrgTables>

export type InstallationTx = Transaction<InstallationTables>
export type InstallationStore = Store<InstallationTables>

/** What both kinds of database have: event log, read log, outbox, inbox, commands. */
export type BaseTx = Transaction<BaseTables>

import type { Kysely } from 'kysely'
import { baseTables } from './base-tables.ts'
import { concernsTables } from './organisation-0001/concerns.ts'
import { contactTables } from './organisation-0001/contact.ts'
import { intakeTables } from './organisation-0001/intake.ts'
import { matchesTables } from './organisation-0001/matches.ts'
import { matchingTables } from './organisation-0001/matching.ts'
import { organisationTables } from './organisation-0001/organisation.ts'
import { supervisionTables } from './organisation-0001/supervision.ts'
import { volunteerImage } from './organisation-0001/volunteer-image.ts'
import { volunteersTables } from './organisation-0001/volunteers.ts'
import { runStatements } from './run-statements.ts'

/** In the order in which the tables refer to each other. */
export const organisation0001 = {
  up: async (db: Kysely<unknown>) => {
    await runStatements([
      ...baseTables,
      ...organisationTables,
      ...volunteersTables,
      ...intakeTables,
      ...matchesTables,
      ...contactTables,
      ...concernsTables,
      ...supervisionTables,
      ...matchingTables,
    ])(db)
    await volunteerImage(db)
  },
}

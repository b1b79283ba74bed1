import type { MigrationStatements } from '../run-statements.ts'

export const matchingTables: MigrationStatements = [
  `create table week_plan (
    week text primary key,
    made_at text not null,
    pairs text not null
  )`,
]

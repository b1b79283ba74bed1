import { type Kysely, sql } from 'kysely'

/** SQL that both engines read alike: text, integer, bigint and double precision columns only. */
export type MigrationStatements = readonly string[]

/** A migration step that carries out the statements in order. */
export const runStatements =
  (statements: MigrationStatements) =>
  async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  }

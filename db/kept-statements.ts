import type Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** More than one busy screen asks; a list of ids of another length is another statement, so there is no end to them. */
const mostKept = 300

/**
 * The database for Kysely, with the statements that were prepared last kept for the next time: preparing one took longer
 * than running it where a query asks for a few rows. Not for rows that are read one by one between other queries: a
 * statement that is being read cannot be asked again.
 */
export const withKeptStatements = (database: Database.Database): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare: (sql) => {
      const known = kept.get(sql)
      const statement = known ?? database.prepare(sql)
      // Last in the Map is last used, so the first is the one to let go.
      kept.delete(sql)
      kept.set(sql, statement)
      if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '')
      return statement
    },
    close: () => void database.close(),
  }
}

import type { Kysely, Transaction } from 'kysely'

/**
 * One database of one owner (an organisation, or the installation) on either engine. There is no way past it to a
 * bare connection: all work happens inside a transaction, and `write` admits one writer at a time.
 */
export type Store<Tables> = {
  engine: 'sqlite' | 'postgres'
  /** The PostgreSQL schema that the migration tables live in; undefined on SQLite. */
  migrationSchema: string | undefined
  read: <Result>(work: (tx: Transaction<Tables>) => Promise<Result>) => Promise<Result>
  write: <Result>(work: (tx: Transaction<Tables>) => Promise<Result>) => Promise<Result>
  /** A connection that may change the schema; only `migrate.ts` uses it. */
  migrating: <Result>(work: (db: Kysely<Tables>) => Promise<Result>) => Promise<Result>
  close: () => Promise<void>
}

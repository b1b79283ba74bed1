import Database from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { withKeptStatements } from './kept-statements.ts'
import type { Store } from './store.ts'

/** Below this version SQLite can lose committed writes when a file has more than one connection. */
const oldestSafeVersion = '3.51.3'

/** Kysely begins deferred transactions; read-then-write beside a second process then fails at once, whatever the timeout. */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #isInTransaction: () => boolean
  constructor(database: Database.Database) {
    super({ database: withKeptStatements(database) })
    this.#isInTransaction = () => database.inTransaction
  }
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings) {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }
  /** A full disk makes SQLite roll back by itself; asking again would hide the fault that it was. */
  override async rollbackTransaction(connection: DatabaseConnection) {
    if (this.#isInTransaction()) await super.rollbackTransaction(connection)
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: Database.Database
  constructor(database: Database.Database) {
    super({ database })
    this.#database = database
  }
  override createDriver() {
    return new ImmediateSqliteDriver(this.#database)
  }
  override createAdapter() {
    return new SqliteAdapter()
  }
}

const compareVersions = (a: string, b: string) => {
  const [left, right] = [a, b].map((v) => v.split('.').map(Number))
  for (let i = 0; i < 3; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const walTries = 100
const walPauseMilliseconds = 50

/** Two processes may open a fresh file at once; the busy timeout does not cover this one switch. */
const switchToWal = (database: Database.Database) => {
  for (let tries = 1; ; tries++) {
    try {
      database.pragma('journal_mode = WAL')
      return
    } catch (fault) {
      const isBusy = fault instanceof Database.SqliteError && fault.code.startsWith('SQLITE_BUSY')
      if (!isBusy || tries === walTries) throw fault
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, walPauseMilliseconds)
    }
  }
}

/**
 * `maxPages` caps the file's size, so that a test can fill it. `isFilling`: a first fill that is done again from nothing
 * when it is cut off, so that commits need not each reach the disk; the file stays whole all the same.
 */
export type SqliteOptions = { file: string; maxPages?: number; isFilling?: boolean }

/**
 * Opens one SQLite file as a store: WAL, every commit synced to disk, foreign keys on, deleted bytes overwritten.
 * Throws when the SQLite inside is too old to be trusted with two connections.
 */
export const openSqlite = <Tables>({ file, maxPages, isFilling = false }: SqliteOptions): Store<Tables> => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file)
  const version = String(database.prepare('select sqlite_version() as v').pluck().get())
  if (compareVersions(version, oldestSafeVersion) < 0)
    throw new Error(`SQLite ${version} is too old: ${oldestSafeVersion} or newer is needed.`)
  database.pragma('busy_timeout = 5000')
  switchToWal(database)
  database.pragma(`synchronous = ${isFilling ? 'NORMAL' : 'FULL'}`)
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  database.pragma('trusted_schema = OFF')
  if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`)
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(database) })
  return {
    engine: 'sqlite',
    migrationSchema: undefined,
    read: (work) => db.transaction().setAccessMode('read only').execute(work),
    write: (work) => db.transaction().execute(work),
    migrating: (work) => work(db),
    close: () => db.destroy(),
  }
}

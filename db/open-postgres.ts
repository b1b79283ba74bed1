import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, types } from 'pg'
import type { Store } from './store.ts'

// Without these, count() and sum() are strings here and numbers on SQLite.
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.NUMERIC, Number)

export type PostgresServer = {
  open: <Tables>(schema: string) => Promise<Store<Tables>>
  close: () => Promise<void>
}

const safeName = /^[a-z][a-z0-9_]{0,50}$/

const createSchemaAndRole = async (pool: Pool, schema: string) => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    // Two processes may start at once; the second waits and finds everything there.
    await client.query("select pg_advisory_xact_lock(hashtextextended('samenspel schemas', 0))")
    const role = await client.query('select 1 from pg_roles where rolname = $1', [schema])
    if (role.rowCount === 0) await client.query(`create role ${schema} nologin`)
    await client.query(`grant ${schema} to current_user`)
    await client.query(`create schema if not exists ${schema} authorization ${schema}`)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

/**
 * Connects to one PostgreSQL database that holds every organisation in a schema and role of its own, so that a query
 * naming another organisation's schema is refused by the database itself. `poolSize` counts connections of this process.
 */
export const openPostgresServer = (url: string, poolSize: number): PostgresServer => {
  const pool = new Pool({ connectionString: url, max: poolSize })
  // An idle connection that breaks (a restart of the database) is replaced at the next query; unheard, it would end us.
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })

  return {
    open: async <Tables>(schema: string): Promise<Store<Tables>> => {
      if (!safeName.test(schema)) throw new Error(`Not a usable schema name: ${schema}`)
      await createSchemaAndRole(pool, schema)
      const tables = db as Kysely<Tables>
      const enter = async (tx: Transaction<Tables>) => {
        await sql`set local role ${sql.id(schema)}`.execute(tx)
        await sql`set local search_path to ${sql.id(schema)}`.execute(tx)
      }
      return {
        engine: 'postgres',
        migrationSchema: schema,
        read: (work) =>
          tables
            .transaction()
            .setIsolationLevel('repeatable read')
            .setAccessMode('read only')
            .execute(async (tx) => {
              await enter(tx)
              return work(tx)
            }),
        write: (work) =>
          tables.transaction().execute(async (tx) => {
            await enter(tx)
            // One writer per organisation, as on SQLite: without it hash chains fork and last places race.
            await sql`select pg_advisory_xact_lock(hashtextextended(${schema}, 0))`.execute(tx)
            return work(tx)
          }),
        migrating: async (work) => {
          const options = `-c search_path=${schema} -c role=${schema}`
          const own = new Kysely<Tables>({
            dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 1, options }) }),
          })
          try {
            return await work(own)
          } finally {
            await own.destroy()
          }
        },
        close: async () => {},
      }
    },
    close: async () => {
      await db.destroy()
      // Kysely leaves a pool alone that it never came to use.
      if (!pool.ending) await pool.end()
    },
  }
}

import { type Migration, Migrator } from 'kysely/migration'
import type { Store } from './store.ts'

/** Brings a database to the newest version. Throws the first fault; a failed migration leaves nothing behind. */
export const migrate = <Tables>(store: Store<Tables>, migrations: Record<string, Migration>): Promise<void> =>
  store.migrating(async (db) => {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      ...(store.migrationSchema === undefined ? {} : { migrationTableSchema: store.migrationSchema }),
    })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
  })

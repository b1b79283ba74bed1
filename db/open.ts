import { join } from 'node:path'
import type { InstallationStore, OrgStore } from './db.ts'
import { migrate } from './migrate.ts'
import { installationMigrations, organisationMigrations } from './migrations/list.ts'
import { openPostgresServer } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'
import type { InstallationTables } from './schema/installation.ts'
import type { OrgTables } from './db.ts'

/** Opens the installation's database and, by its address name, any organisation's; both come back migrated. */
export type Databases = {
  installation: InstallationStore
  organisation: (slug: string) => Promise<OrgStore>
  close: () => Promise<void>
}

export type DatabaseSettings =
  | { kind: 'sqlite'; directory: string; maxPages?: number; isFilling?: boolean }
  | { kind: 'postgres'; url: string; poolSize: number }

/** `sqlite:` keeps one file per organisation under `directory`; `postgres:` one schema and role per organisation. */
export const openDatabases = async (settings: DatabaseSettings): Promise<Databases> => {
  const engine = settings.kind === 'sqlite' ? sqliteEngine(settings) : postgresEngine(settings)
  const opened = new Map<string, Promise<OrgStore>>()
  const openOrganisation = async (slug: string) => {
    const store = await engine.open<OrgTables>(`org-${slug}`)
    await migrate(store, organisationMigrations)
    return store
  }
  const installation = await engine.open<InstallationTables>('installation')
  await migrate(installation, installationMigrations)
  return {
    installation,
    organisation: (slug) => {
      const known = opened.get(slug) ?? openOrganisation(slug)
      opened.set(slug, known)
      return known
    },
    close: async () => {
      for (const store of opened.values()) await (await store).close()
      await installation.close()
      await engine.close()
    },
  }
}

type SqliteSettings = Extract<DatabaseSettings, { kind: 'sqlite' }>

const sqliteEngine = ({ directory, maxPages, isFilling }: SqliteSettings) => ({
  open: async <Tables>(name: string) =>
    openSqlite<Tables>({
      file: join(directory, `${name}.sqlite`),
      ...(maxPages === undefined ? {} : { maxPages }),
      ...(isFilling === undefined ? {} : { isFilling }),
    }),
  close: async () => {},
})

const postgresEngine = ({ url, poolSize }: { url: string; poolSize: number }) => {
  const server = openPostgresServer(url, poolSize)
  return {
    open: <Tables>(name: string) => server.open<Tables>(name.replaceAll('-', '_')),
    close: server.close,
  }
}

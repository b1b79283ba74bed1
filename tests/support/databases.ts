import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type Databases, openDatabases } from '#db/open.ts'

export const engines = ['sqlite', 'postgres'] as const
export type Engine = (typeof engines)[number]

/** `directory` and `url` let a test look at the raw bytes, or open the same databases a second time. */
export type TestDatabases = Databases & { engine: Engine; directory: string | null; url: string | null }

let made = 0

/** Set by whoever started the server: the test run, or a journey. */
const serverUrl = () => {
  const url = process.env['SAMENSPEL_TEST_POSTGRES']
  if (url === undefined) throw new Error('No PostgreSQL was started for this run.')
  return url
}

const sqlite = async (maxPages?: number): Promise<TestDatabases> => {
  const directory = await mkdtemp(join(process.env['SAMENSPEL_TEST_FOLDER'] ?? tmpdir(), 'samenspel-test-'))
  const databases = await openDatabases({
    kind: 'sqlite',
    directory,
    ...(maxPages === undefined ? {} : { maxPages }),
  })
  return {
    ...databases,
    engine: 'sqlite',
    directory,
    url: null,
    close: async () => {
      await databases.close()
      await rm(directory, { recursive: true, force: true, maxRetries: 40, retryDelay: 25 })
    },
  }
}

const withServer = async (work: (client: Client) => Promise<unknown>) => {
  const client = new Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** A connection that was closed a moment ago may still be on its way out. */
const dropWhenFree = async (client: Client, name: string) => {
  for (let tries = 0; ; tries++) {
    try {
      return await client.query(`drop database ${name}`)
    } catch (fault) {
      if (tries === 100) throw fault
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

const postgres = async (): Promise<TestDatabases> => {
  made += 1
  const name = `world_${process.pid}_${made}`
  const template = process.env['SAMENSPEL_TEST_TEMPLATE'] ?? 'template0'
  await withServer((client) => client.query(`create database ${name} template ${template}`))
  const url = new URL(serverUrl())
  url.pathname = `/${name}`
  // A pool of one: nobody may ask for a second connection while holding one.
  const databases = await openDatabases({ kind: 'postgres', url: url.href, poolSize: 1 })
  return {
    ...databases,
    engine: 'postgres',
    directory: null,
    url: url.href,
    close: async () => {
      await databases.close()
      await withServer((client) => dropWhenFree(client, name))
    },
  }
}

/** Opens the same databases a second time, as another server process would. */
export const openAgain = ({ directory, url }: TestDatabases): Promise<Databases> =>
  directory === null
    ? openDatabases({ kind: 'postgres', url: url ?? '', poolSize: 1 })
    : openDatabases({ kind: 'sqlite', directory })

/** Fresh, empty databases on a real engine, in a place of their own. */
export const makeDatabases = (engine: Engine, options: { maxPages?: number } = {}): Promise<TestDatabases> =>
  engine === 'sqlite' ? sqlite(options.maxPages) : postgres()

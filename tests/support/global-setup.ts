import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { openDatabases } from '#db/open.ts'
import { startPostgres } from './postgres-server.ts'
import { scratchFolder } from './scratch-folder.ts'

const template = 'world_template'

/** A database with both schemas migrated, so that a world is a copy and not sixty statements. */
const makeTemplate = async (serverUrl: string) => {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`create database ${template} template template0`)
  await client.end()
  const url = new URL(serverUrl)
  url.pathname = `/${template}`
  const databases = await openDatabases({ kind: 'postgres', url: url.href, poolSize: 1 })
  await databases.organisation('thuisnabij')
  await databases.close()
}

/**
 * One PostgreSQL server for the whole test run, of which every world gets a database of its own; and a folder for the
 * SQLite files, to which a second process commits every 50 ms as long as the run lasts.
 */
export const setup = async () => {
  const server = await startPostgres()
  process.env['SAMENSPEL_TEST_POSTGRES'] = server.url
  await makeTemplate(server.url)
  process.env['SAMENSPEL_TEST_TEMPLATE'] = template
  const folder = await mkdtemp(join(scratchFolder(), 'samenspel-worlds-'))
  process.env['SAMENSPEL_TEST_FOLDER'] = folder
  const neighbour = fork(join(import.meta.dirname, 'neighbour.js'), [folder])
  return async () => {
    neighbour.disconnect()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

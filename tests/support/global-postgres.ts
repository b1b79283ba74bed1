import pg from 'pg'
import { openDatabases } from '#db/open.ts'
import { startPostgres } from './postgres-server.ts'

const template = 'world_template'

/** A database with both schemas migrated, so that a world is a copy and not sixty statements. */
const makeTemplate = async (serverUrl: string) => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`create database ${template} template template0`)
  await client.end()
  const url = new URL(serverUrl)
  url.pathname = `/${template}`
  const databases = await openDatabases({ kind: 'postgres', url: url.href, poolSize: 1 })
  await databases.organisation('thuisnabij')
  await databases.close()
}

/** One PostgreSQL server for the whole test run; every world makes a database of its own in it. */
export const setup = async () => {
  const server = await startPostgres()
  process.env['SAMENSPEL_TEST_POSTGRES'] = server.url
  await makeTemplate(server.url)
  process.env['SAMENSPEL_TEST_TEMPLATE'] = template
  return server.stop
}

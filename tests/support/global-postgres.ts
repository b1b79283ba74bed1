import { startPostgres } from './postgres-server.ts'

/** One PostgreSQL server for the whole test run; every world makes a database of its own in it. */
export const setup = async () => {
  const server = await startPostgres()
  process.env['SAMENSPEL_TEST_POSTGRES'] = server.url
  return server.stop
}

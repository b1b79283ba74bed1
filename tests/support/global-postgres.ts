import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** One PostgreSQL server for the whole test run; every world makes a database of its own in it. */
export const setup = async (project: TestProject) => {
  const server = await startPostgres()
  project.provide('postgresUrl', server.url)
  return server.stop
}

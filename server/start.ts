import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createSetupLink } from './accounts/create-setup-link.ts'
import type { App } from './base/app.ts'
import { readSettings, type Settings } from './config.ts'
import { openApp } from './open-app.ts'
import { createServer } from './http/create-server.ts'
import { startJobs } from './jobs/run-jobs.ts'
import { type Postman, smtpPostman } from './jobs/send-mails.ts'
import { standingJobs } from './jobs/standing-jobs.ts'

/** What the demo adds to the production program; production itself adds nothing. */
export type Extension = {
  demo: boolean
  postman: Postman | null
  beforeListening: (server: FastifyInstance, app: App) => Promise<void>
}

const callsPerMinute = 600
/** The bundle lies in dist/server; the client's build beside it. */
const clientDirectory = join(import.meta.dirname, '..', 'client')

/** Opens, joins and listens. Stops by itself on SIGTERM or SIGINT: open answers are finished, nothing new is taken. */
export const startServer = async (
  settings: Settings,
  extension: Extension,
): Promise<{ app: App; server: FastifyInstance }> => {
  const app = await openApp(settings, extension.demo)
  const server = await createServer(app, {
    clientDirectory,
    log: settings.log,
    proxies: settings.proxies,
    callsPerMinute,
  })
  await extension.beforeListening(server, app)
  await server.listen({ port: settings.port, host: settings.host })
  const { jobs, installationJobs } = standingJobs(app, extension.postman)
  const stopJobs = startJobs(app, jobs, installationJobs, server.log)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await stopJobs()
    // Event streams would hold the server open for as long as somebody looks at a page.
    server.server.closeIdleConnections()
    await server.close()
    await app.databases.close()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)))
  return { app, server }
}

/** `npm start`: everything from the environment, mail only where SMTP_URL says. */
export const startProduction = async (): Promise<void> => {
  const settings = readSettings(process.env)
  const postman = settings.smtpUrl === null ? null : smtpPostman(settings.smtpUrl)
  const { app } = await startServer(settings, { demo: false, postman, beforeListening: async () => {} })
  console.log(`Samenspel listens at ${settings.publicUrl}`)
  const setupLink = await createSetupLink(app)
  if (setupLink !== null) console.log(`Make the first organisation here, once, within a day:\n${setupLink}`)
}

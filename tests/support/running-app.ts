import { randomBytes, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { App } from '#server/base/app.ts'
import { createApp } from '#server/create-app.ts'
import { createServer } from '#server/http/create-server.ts'
import {
  type Postman,
  sendInstallationMails,
  sendOrganisationMails,
  smtpPostman,
} from '#server/jobs/send-mails.ts'
import { createSetupLink } from '#server/accounts/create-setup-link.ts'
import { deliverPackets } from '#server/accounts/deliver-packets.ts'
import { type Engine, makeDatabases, type TestDatabases } from './databases.ts'

/** A real SMTP server that keeps what it is sent. */
export type MailServer = {
  url: string
  received: ParsedMail[]
  /** The newest mail to an address; undefined when there is none. */
  lastTo: (address: string) => ParsedMail | undefined
  stop: () => Promise<void>
}

export const startMailServer = async (): Promise<MailServer> => {
  const received: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const read = async () => {
        received.push(await simpleParser(stream))
      }
      void read().finally(done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const addressesOf = (mail: ParsedMail) =>
    [mail.to ?? []].flat().flatMap((to) => to.value.map((one) => one.address ?? ''))
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    lastTo: (address) => received.findLast((mail) => addressesOf(mail).includes(address)),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

export type RunningApp = {
  app: App
  server: FastifyInstance
  databases: TestDatabases
  mail: MailServer
  /** Where a browser finds it, for instance http://localhost:41234. */
  url: string
  /** The one-time link that a first start prints. */
  setupLink: () => Promise<string>
  clock: { now: () => string }
  /** Carries out what the jobs would do in a moment: packets, then mails. */
  settle: () => Promise<void>
  stop: () => Promise<void>
}

const clientDirectory = join(import.meta.dirname, '..', '..', 'dist', 'client')

/** The whole product, listening, on a real engine and a real mail server, as empty as at its first start. */
export const startApp = async (
  engine: Engine,
  options: {
    now?: () => string
    deliver?: (app: App, slug: string) => Promise<unknown>
    maxPages?: number
  } = {},
): Promise<RunningApp> => {
  const databases = await makeDatabases(
    engine,
    options.maxPages === undefined ? {} : { maxPages: options.maxPages },
  )
  const mail = await startMailServer()
  const masterKey = randomBytes(32)
  const clock = { now: options.now ?? (() => new Date().toISOString()) }
  const config = { publicUrl: 'http://localhost', demo: false, mailFrom: 'samenspel@example.org' }
  const app = await createApp(databases, masterKey, config, {
    now: () => clock.now(),
    newId: randomUUID,
    newToken: () => randomBytes(32).toString('base64url'),
  })
  const server = await createServer(app, {
    clientDirectory,
    log: false,
    proxies: 0,
    callsPerMinute: 100_000,
  })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  config.publicUrl = `http://localhost:${port}`
  const postman: Postman = smtpPostman(mail.url)

  return {
    app,
    server,
    databases,
    mail,
    url: config.publicUrl,
    setupLink: async () => (await createSetupLink(app)) ?? '',
    clock,
    settle: async () => {
      const rows = await databases.installation.read((tx) =>
        tx.selectFrom('organisation').select('slug').execute(),
      )
      for (const { slug } of rows) {
        const organisation = await app.organisation(slug)
        if (organisation === undefined) continue
        await deliverPackets(app, organisation)
        await sendOrganisationMails(app, organisation, postman)
      }
      await sendInstallationMails(app, postman)
    },
    stop: async () => {
      server.server.closeAllConnections()
      await server.close()
      await databases.close()
      await mail.stop()
    },
  }
}

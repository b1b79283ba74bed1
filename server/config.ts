import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { DatabaseSettings } from '#db/open.ts'
import { keyBytes, type Key } from './base/sealing.ts'

/** What the environment says, decided once. */
export type Settings = {
  port: number
  host: string
  publicUrl: string
  database: DatabaseSettings
  dataDirectory: string
  keyFile: string
  smtpUrl: string | null
  mailFrom: string
  /** How many proxies of our own stand in front. */
  proxies: number
  log: boolean
}

const defaultPort = 3000
const poolSize = 10

const databaseOf = (url: string | undefined, dataDirectory: string): DatabaseSettings =>
  url !== undefined && /^postgres(ql)?:/.test(url)
    ? { kind: 'postgres', url, poolSize }
    : { kind: 'sqlite', directory: dataDirectory }

/** Reads the environment. Throws a sentence about the first value that cannot be used. */
export const readSettings = (env: Record<string, string | undefined>): Settings => {
  const port = Number(env['PORT'] ?? defaultPort)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT must be a number from 0 to 65535.')
  const proxies = Number(env['TRUST_PROXY'] ?? 0)
  if (!Number.isInteger(proxies) || proxies < 0 || proxies > 9)
    throw new Error('TRUST_PROXY must be the number of your own proxies, from 0 to 9.')
  const dataDirectory = resolve(env['DATA_DIR'] ?? '.data')
  const publicUrl = (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/+$/, '')
  if (!URL.canParse(publicUrl))
    throw new Error('PUBLIC_URL must be a whole address, such as https://samenspel.example.')
  return {
    port,
    host: env['HOST'] ?? '0.0.0.0',
    publicUrl,
    database: databaseOf(env['DATABASE_URL'], dataDirectory),
    dataDirectory,
    keyFile: resolve(env['KEY_FILE'] ?? join(dataDirectory, 'master.key')),
    smtpUrl: env['SMTP_URL'] ?? null,
    mailFrom: env['MAIL_FROM'] ?? `samenspel@${new URL(publicUrl).hostname}`,
    proxies,
    log: env['LOG'] !== '0',
  }
}

/**
 * The master key out of its file, 64 hexadecimal characters; a first start makes one that only its owner can read.
 * Losing it means losing every sealed text, so it needs a backup of its own, apart from the database.
 */
export const readMasterKey = (keyFile: string): Key => {
  if (!existsSync(keyFile)) {
    mkdirSync(dirname(keyFile), { recursive: true })
    writeFileSync(keyFile, `${randomBytes(keyBytes).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  }
  const key = Buffer.from(readFileSync(keyFile, 'utf8').trim(), 'hex')
  if (key.length !== keyBytes) throw new Error(`${keyFile} does not hold 64 hexadecimal characters.`)
  return key
}

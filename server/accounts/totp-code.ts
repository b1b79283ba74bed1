import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Instant } from '#shared/dates.ts'
import { type Key, openText, sealText } from '../base/sealing.ts'

const period = 30
const secretBytes = 20
/** One step before and after: a phone's clock may be half a minute off. */
const window = 1
const issuer = 'Samenspel'

const place = (accountId: string) => `password|sealed_totp_secret|${accountId}`

/** A new secret in base32, as apps take it. */
export const newTotpSecret = (): string =>
  new Secret({ buffer: Uint8Array.from(randomBytes(secretBytes)).buffer }).base32

export const sealTotpSecret = (key: Key, accountId: string, secret: string): string =>
  sealText(key, place(accountId), secret)
export const openTotpSecret = (key: Key, accountId: string, sealed: string): string =>
  openText(key, place(accountId), sealed)

const totpOf = (secret: string, email = '') =>
  new TOTP({ issuer, label: email, secret: Secret.fromBase32(secret), period, digits: 6, algorithm: 'SHA1' })

/** The address that a QR code carries into an app. */
export const totpUri = (secret: string, email: string): string => totpOf(secret, email).toString()

/** The time step that a code belongs to, or null when it is wrong. A step may be used once: the caller sees to that. */
export const totpStep = (secret: string, code: string, now: Instant): number | null => {
  const timestamp = Date.parse(now)
  const delta = totpOf(secret).validate({ token: code, timestamp, window })
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta
}

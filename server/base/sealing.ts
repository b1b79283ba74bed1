import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A 256-bit key. The master key lies in a file outside database and backup; the others lie wrapped beside their data. */
export type Key = Buffer

export const keyBytes = 32
const ivBytes = 12
const tagBytes = 16
const mark = 's1.'

/** Seals bytes with AES-256-GCM; `place` is bound in, so that a sealed text cannot be moved to another row or column. */
export const sealBytes = (key: Key, place: string, bytes: Buffer): string => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return mark + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** Opens what `sealBytes` made. Throws on another key, another place or a changed byte. */
export const openBytes = (key: Key, place: string, sealed: string): Buffer => {
  if (!sealed.startsWith(mark)) throw new Error('Not a sealed text.')
  const bytes = Buffer.from(sealed.slice(mark.length), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()])
}

export const sealText = (key: Key, place: string, text: string): string =>
  sealBytes(key, place, Buffer.from(text, 'utf8'))

export const openText = (key: Key, place: string, sealed: string): string =>
  openBytes(key, place, sealed).toString('utf8')

export const newKey = (): Key => randomBytes(keyBytes)

export const wrapKey = (outer: Key, place: string, key: Key): string => sealBytes(outer, place, key)
export const unwrapKey = (outer: Key, place: string, wrapped: string): Key => openBytes(outer, place, wrapped)

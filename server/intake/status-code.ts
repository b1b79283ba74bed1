import { randomInt } from 'node:crypto'
import { statusCodeAlphabet, statusCodeLength } from '#shared/status-code.ts'

/** A new status code, bare: 12 characters of the alphabet that stays apart in anybody's handwriting, 56 bits. */
export const newStatusCode = (): string =>
  Array.from(
    { length: statusCodeLength },
    () => statusCodeAlphabet[randomInt(statusCodeAlphabet.length)],
  ).join('')

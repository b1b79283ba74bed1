import { randomInt } from 'node:crypto'

/** Without 0/O, 1/I/L and U: what people read wrong or that makes words. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const codeLength = 12

/** A new status code, bare: 12 characters, 58 bits. Shown in groups of four. */
export const newStatusCode = (): string =>
  Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')

/** What a person typed as the code, in the one form that is hashed: no spaces or hyphens, upper case. */
export const normaliseStatusCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase()

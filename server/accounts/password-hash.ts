import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/**
 * scrypt with 32 MiB and three passes: one of the equal choices of OWASP's Password Storage Cheat Sheet (N 2^15, r 8,
 * p 3). Node runs at most four at once, so guessing cannot fill the memory.
 */
const cost = { log2N: 15, r: 8, p: 3 }
const keyLength = 32
const saltLength = 16
const mark = 'scrypt'

type Cost = typeof cost

const derive = (password: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const N = 2 ** log2N
    const options = { N, r, p, maxmem: 256 * N * r }
    scrypt(password.normalize('NFC'), salt, keyLength, options, (fault, key) =>
      fault === null ? resolve(key) : reject(fault),
    )
  })

/** Hashes a password for keeping, with its salt and cost in the text. Slow on purpose: never inside a transaction. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(saltLength)
  const key = await derive(password, salt, cost)
  return [mark, cost.log2N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** What an address that is not there is compared with, so that the answer takes as long as for one that is. */
const nobodys = [mark, cost.log2N, cost.r, cost.p, 'A'.repeat(22), 'A'.repeat(43)].join('$')

/** Whether the password is the one that was hashed; `null` (nobody there) takes as long and is always false. */
export const isPassword = async (password: string, hash: string | null): Promise<boolean> => {
  const [, log2N, r, p, salt = '', key = ''] = (hash ?? nobodys).split('$')
  const expected = Buffer.from(key, 'base64url')
  const found = await derive(password, Buffer.from(salt, 'base64url'), {
    log2N: Number(log2N),
    r: Number(r),
    p: Number(p),
  })
  return timingSafeEqual(found, expected) && hash !== null
}

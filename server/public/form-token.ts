import { createHmac, timingSafeEqual } from 'node:crypto'

const tokenOf = (key: Uint8Array, slug: string, visitor: string): Buffer =>
  createHmac('sha256', key).update(`form token|${slug}|${visitor}`).digest()

/** The token of every form that goes to this visitor: only a page of ours can have made it. */
export const makeFormToken = (key: Uint8Array, slug: string, visitor: string): string =>
  tokenOf(key, slug, visitor).toString('base64url')

/** Whether a posted token belongs to the visitor's cookie. */
export const isFormToken = (
  key: Uint8Array,
  slug: string,
  visitor: string | undefined,
  token: string | undefined,
): boolean => {
  if (visitor === undefined || token === undefined) return false
  const expected = tokenOf(key, slug, visitor)
  const given = Buffer.from(token, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

import type { Change } from '../base/context.ts'
import { insertReferrer, type Referrer, referrerByEmail } from './queries.ts'

/**
 * The referrer's row: the one with this address, or a new one. What a stranger types later never changes what is known
 * of somebody already.
 */
export const keepReferrer = async (change: Change, typed: Omit<Referrer, 'id'>): Promise<Referrer> => {
  const email = typed.email.toLowerCase()
  const known = await referrerByEmail(change.tx, email)
  if (known !== undefined) return known
  const referrer = { ...typed, email, id: change.newId() }
  await insertReferrer(change.tx, referrer)
  return referrer
}

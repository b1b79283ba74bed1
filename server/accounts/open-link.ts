import type { Arrival } from '#shared/accounts.ts'
import { hashToken } from '../base/actor.ts'
import type { InstallationChange } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { linkByToken, spendLink } from './link-queries.ts'
import { membershipsOf } from './queries.ts'
import { startSession } from './start-session.ts'

/**
 * Spends a mailed link and begins the session it is for. An unknown, used or late one is `linkExpired`; one that another
 * browser asked for is `linkOtherBrowser` and stays as it was, so that its owner can still use it.
 */
export const openLink = async (
  change: InstallationChange,
  { token }: { token: string },
): Promise<Arrival> => {
  const { tx, now } = change
  const link = await linkByToken(tx, token, now)
  if (link === null) return refuse('linkExpired')
  if (link.browserHash !== null && link.browserHash !== hashToken(change.cookies.browserToken()))
    refuse('linkOtherBrowser')
  if ((await membershipsOf(tx, link.accountId)).length === 0) refuse('linkExpired')
  if (!(await spendLink(tx, link.id, now))) refuse('linkExpired')
  const arrival = await startSession(change, link.accountId, 'mailLink')
  if (link.purpose === 'signIn') return { ...arrival, next: 'phone' }
  return { ...arrival, next: arrival.next === 'desk' ? 'enrol' : 'phone' }
}

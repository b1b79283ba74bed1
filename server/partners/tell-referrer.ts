import type { LocalDate } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { referrerById } from './queries.ts'

/** Tells a referrer that the question arrived: nothing but the promise, never a word about the family. */
export const tellReceived = async (
  change: Change,
  referrer: { id: string; email: string },
  contactBy: LocalDate,
): Promise<void> =>
  sendMail(change, {
    template: 'referralReceived',
    to: referrer.email,
    locale: 'nl',
    person: { kind: 'referrer', id: referrer.id },
    values: { contactBy },
  })

/** Tells a referrer that support started or ended, without saying whose. */
export const tellReferrer = async (
  change: Change,
  referrerId: string,
  what: 'referralStarted' | 'referralEnded',
): Promise<void> => {
  const referrer = await referrerById(change.tx, referrerId)
  if (referrer === undefined) return
  await sendMail(change, {
    template: what,
    to: referrer.email,
    locale: 'nl',
    person: { kind: 'referrer', id: referrer.id },
    values: {},
  })
}

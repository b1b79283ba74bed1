import { addMilliseconds } from '#shared/dates.ts'
import type { GiveSignOfLife } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { takeWhenFree } from './take-volunteer.ts'

/** A message to a person waits a moment before it leaves. */
const waitMilliseconds = 30_000

/**
 * Lets a volunteer who waits for a match know that nobody forgot her: by a mail that leaves in a moment, or by the call
 * that was just made. A mail is refused with `noEmailKnown` when there is no address.
 */
export const giveSignOfLife = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, how }: GiveSignOfLife,
): Promise<void> => {
  const { id } = volunteer
  if (how === 'mail' && volunteer.email === '') refuse('noEmailKnown')
  await updateVolunteer(change, volunteer, { from: ['available'], version }, { written_on: change.today })
  await takeWhenFree(change, volunteer)
  if (how === 'mail')
    await sendMail(change, {
      template: 'stillWaiting',
      to: volunteer.email,
      locale: volunteer.locale,
      person: { kind: 'volunteer', id },
      values: { link: `/${change.organisation.slug}/vrijwilliger` },
      notBefore: addMilliseconds(change.now, waitMilliseconds),
    })
  await record(change, {
    kind: 'volunteer.signOfLifeGiven',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { how },
  })
}

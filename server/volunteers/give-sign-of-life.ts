import type { GiveSignOfLife } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { afterSecondThoughts, sendMail } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer, writtenOn } from './queries.ts'
import { takeWhenFree } from './take-volunteer.ts'

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
  const before = await writtenOn(change.tx, id)
  await updateVolunteer(change, volunteer, { from: ['available'], version }, { written_on: change.today })
  await takeWhenFree(change, volunteer)
  if (how === 'mail')
    await sendMail(change, {
      template: 'stillWaiting',
      to: volunteer.email,
      locale: volunteer.locale,
      person: { kind: 'volunteer', id },
      values: { link: `/${change.organisation.slug}/vrijwilliger` },
      about: { kind: 'signOfLife', id },
      notBefore: afterSecondThoughts(change),
    })
  await record(change, {
    kind: 'volunteer.signOfLifeGiven',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { how, before },
  })
}

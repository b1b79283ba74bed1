import type { SaveContact } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { noteFacts } from '../organisation/fact-notes.ts'
import type { Coordinated } from './access.ts'
import { contactUpdate, updateVolunteer, type Volunteer } from './queries.ts'
import { presentStates } from './rules.ts'

/** Changes name, phone, e-mail or postcode. */
export const saveContact = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, ...contact }: SaveContact,
): Promise<void> => {
  await updateVolunteer(change, volunteer, { from: presentStates, version }, contactUpdate(contact))
  if (contact.postcode?.slice(0, 4) !== (volunteer.postcode4 ?? undefined))
    await noteFacts(change, { kind: 'volunteer', id: volunteer.id }, ['postcode'], 'phone')
  await record(change, {
    kind: 'volunteer.contactChanged',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
  })
}

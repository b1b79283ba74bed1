import type { SaveContact } from '#shared/volunteer-profile.ts'
import { endPhoneAccess } from '../accounts/give-phone-access.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { noteFacts } from '../organisation/fact-notes.ts'
import type { Coordinated } from './access.ts'
import { letIntoPhone } from './let-into-phone.ts'
import { contactUpdate, emailKey, updateVolunteer, type Volunteer } from './queries.ts'
import { presentStates } from './rules.ts'

/** Who can be asked is let into the phone app by her new address, and no longer by one that is not hers any more. */
const moveAccess = async (change: Change, { id, locale }: Volunteer, email: string) => {
  if (email === '') await endPhoneAccess(change, id)
  else await letIntoPhone(change, { id, locale, email })
}

/**
 * Changes name, phone, e-mail or postcode. Another e-mail address of somebody who is available is invited anew, unless it
 * lets in another volunteer (`emailTaken`).
 */
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
  if (volunteer.status === 'available' && emailKey(contact.email) !== volunteer.emailKey)
    await moveAccess(change, volunteer, contact.email)
}

import type { LogFirstContact } from '#shared/volunteer-screening.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepInPast, presentStates } from './rules.ts'
import { takeWhenFree } from './take-volunteer.ts'

/** Notes the day that an applicant was first spoken to: the promise is kept, late or not. */
export const logFirstContact = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, on }: LogFirstContact,
): Promise<void> => {
  keepInPast('on', on, change.today)
  await updateVolunteer(change, volunteer, { from: presentStates, version }, { first_contact_on: on })
  await takeWhenFree(change, volunteer)
  await record(change, {
    kind: 'volunteer.contacted',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
    facts: { on },
  })
}

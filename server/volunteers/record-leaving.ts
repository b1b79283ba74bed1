import type { RecordLeaving } from '#shared/volunteer-screening.ts'
import { volunteerMoves } from '#shared/volunteers.ts'
import { endPhoneAccess } from '../accounts/give-phone-access.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepInPast } from './rules.ts'

/** She stops, from that day, with the reason in one word; her way into the phone app ends with it. She can come back. */
export const recordLeaving = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, on, reason }: RecordLeaving,
): Promise<void> => {
  keepInPast('on', on, change.today)
  const { from, to } = volunteerMoves.leave
  await updateVolunteer(change, volunteer, { from, to, version }, { left_on: on, left_reason: reason })
  await record(change, {
    kind: 'volunteer.left',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
    facts: { from: volunteer.status, on, reason },
  })
  await endPhoneAccess(change, volunteer.id)
}

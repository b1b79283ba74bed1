import type { ChangeVolunteer } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { takeMailBack } from '../base/outbox.ts'
import { lastNoted } from '../base/last-noted.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'

/**
 * A sign of life is taken back while its mail still waits: she was not written to, and the day of the one before it
 * counts again. Refused with `notNow` once it has left.
 */
export const takeSignOfLifeBack = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version }: ChangeVolunteer,
): Promise<void> => {
  const { id } = volunteer
  if (!(await takeMailBack(change, { kind: 'signOfLife', id }))) refuse('notNow')
  const before = await lastNoted(change, 'volunteer.signOfLifeGiven', id, 'before')
  await updateVolunteer(change, volunteer, { from: ['available'], version }, { written_on: before })
  await record(change, {
    kind: 'volunteer.signOfLifeTakenBack',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
  })
}

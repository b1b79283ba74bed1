import type { ChangeVolunteer } from '#shared/volunteer-profile.ts'
import { volunteerMoves } from '#shared/volunteers.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { takeWhenFree } from './take-volunteer.ts'

/** Screening begins: certificate and references. */
export const startScreening = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version }: ChangeVolunteer,
): Promise<void> => {
  const { from, to } = volunteerMoves.startScreening
  await updateVolunteer(change, volunteer, { from, to, version })
  await takeWhenFree(change, volunteer)
  await record(change, {
    kind: 'volunteer.screeningStarted',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
    facts: { from: volunteer.status },
  })
}

import type { ChangeVolunteer } from '#shared/volunteer-profile.ts'
import { volunteerMoves } from '#shared/volunteers.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { takeWhenFree } from './take-volunteer.ts'

/** The training begins. */
export const startTraining = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version }: ChangeVolunteer,
): Promise<void> => {
  const { from, to } = volunteerMoves.startTraining
  await updateVolunteer(change, volunteer, { from, to, version })
  await takeWhenFree(change, volunteer)
  await record(change, {
    kind: 'volunteer.trainingStarted',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
    facts: { from: volunteer.status },
  })
}

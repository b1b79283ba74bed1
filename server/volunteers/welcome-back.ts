import type { ChangeVolunteer } from '#shared/volunteer-profile.ts'
import { volunteerMoves } from '#shared/volunteers.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'

/** She comes back, to the screening: what was seen still counts as long as it holds. */
export const welcomeBack = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version }: ChangeVolunteer,
): Promise<void> => {
  const { from, to } = volunteerMoves.comeBack
  await updateVolunteer(
    change,
    volunteer,
    { from, to, version },
    {
      left_on: null,
      left_reason: null,
      paused_from: null,
      paused_until: null,
      sealed_pause_reason: null,
    },
  )
  await record(change, {
    kind: 'volunteer.cameBack',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
  })
}

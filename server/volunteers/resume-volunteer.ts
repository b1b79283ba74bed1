import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated, Own } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { presentStates } from './rules.ts'

/** The pause ends, by the coordinator or by herself. */
export const resumeVolunteer = async (
  change: Change,
  { id }: Coordinated<Volunteer> | Own<Volunteer>,
  { version }: { version: number },
): Promise<{ version: number }> => {
  await updateVolunteer(
    change,
    { id },
    { from: presentStates, version },
    {
      paused_from: null,
      paused_until: null,
      sealed_pause_reason: null,
    },
  )
  await record(change, {
    kind: 'volunteer.resumed',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
  })
  return { version: version + 1 }
}

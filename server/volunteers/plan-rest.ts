import type { SetRest } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepAhead, presentStates } from './rules.ts'

/** Rest after a match, until that day (included); null ends it. */
export const planRest = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, until }: SetRest,
): Promise<void> => {
  keepAhead('until', until, change.today)
  await updateVolunteer(change, volunteer, { from: presentStates, version }, { rest_until: until })
  await record(change, {
    kind: 'volunteer.restSet',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
    facts: { until },
  })
}

import type { SaveProfile } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { Coordinated } from './access.ts'
import { columnsOf, keepFacts, saidGroups } from './profile-queries.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepWithinPolicy, presentStates } from './rules.ts'

/** Keeps what the volunteer told the coordinator, in a talk or by phone, with today as its day. */
export const saveProfile = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, source, facts }: SaveProfile,
): Promise<void> => {
  const { policy } = await policyInForce(change.tx, volunteer.programmeId)
  keepWithinPolicy(facts, policy)
  await updateVolunteer(change, volunteer, { from: presentStates, version }, columnsOf(facts))
  await keepFacts(change, volunteer.id, facts, source)
  await record(change, {
    kind: 'volunteer.profileSaid',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
    facts: { source, groups: saidGroups(facts).join(' ') },
  })
}

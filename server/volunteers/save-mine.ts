import type { SaveMine } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { Own } from './access.ts'
import { columnsOf, keepFacts, saidGroups } from './profile-queries.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepWithinPolicy, presentStates } from './rules.ts'

/** Keeps what the volunteer says of herself: her time, her limits. She decides; nobody has to agree. */
export const saveMine = async (
  change: Change,
  volunteer: Own<Volunteer>,
  { version, facts }: SaveMine,
): Promise<{ version: number }> => {
  const { policy } = await policyInForce(change.tx, volunteer.programmeId)
  keepWithinPolicy(facts, policy)
  await updateVolunteer(change, volunteer, { from: presentStates, version }, columnsOf(facts))
  await keepFacts(change, volunteer.id, facts, 'self')
  await record(change, {
    kind: 'volunteer.profileSaid',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
    facts: { source: 'self', groups: saidGroups(facts).join(' ') },
  })
  return { version: version + 1 }
}

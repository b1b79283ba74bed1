import type { RecordTraining } from '#shared/volunteer-screening.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepInPast, presentStates } from './rules.ts'
import { saveStep } from './screening-queries.ts'

/** Notes a training that was followed, the basic one or a later one. */
export const recordTraining = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, followedOn, label }: RecordTraining,
): Promise<void> => {
  const { actor } = asColleague(change)
  const { id } = volunteer
  keepInPast('followedOn', followedOn, change.today)
  await updateVolunteer(change, volunteer, { from: presentStates, version })
  await saveStep(change.tx, { volunteerId: id, kind: 'training', id: change.newId() }, undefined, {
    seenOn: followedOn,
    seenBy: actor.id,
    label,
  })
  await record(change, {
    kind: 'volunteer.trainingFollowed',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { on: followedOn },
  })
}

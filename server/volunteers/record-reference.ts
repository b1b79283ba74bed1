import type { RecordReference } from '#shared/volunteer-screening.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepInPast, presentStates } from './rules.ts'
import { saveStep } from './screening-queries.ts'

/** Notes that a reference was spoken to; who it was as a relation, what was said sealed. */
export const recordReference = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, heldOn, label, note }: RecordReference,
): Promise<void> => {
  const { actor } = asColleague(change)
  const { id } = volunteer
  keepInPast('heldOn', heldOn, change.today)
  await updateVolunteer(change, volunteer, { from: presentStates, version })
  const stepId = change.newId()
  const cell = { table: 'screening_step', column: 'sealed_note', id: stepId }
  await saveStep(change.tx, { volunteerId: id, kind: 'reference', id: stepId }, undefined, {
    seenOn: heldOn,
    seenBy: actor.id,
    label,
    sealedNote: note.trim() === '' ? null : await change.seals.seal({ kind: 'volunteer', id }, cell, note),
  })
  await record(change, {
    kind: 'volunteer.referenceSpoken',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { on: heldOn },
  })
}

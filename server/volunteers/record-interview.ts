import type { RecordInterview } from '#shared/volunteer-screening.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepInPast, presentStates } from './rules.ts'
import { pendingStep, saveStep } from './screening-queries.ts'
import { takeWhenFree } from './take-volunteer.ts'

/** Notes that the first talk was held, planned or not; the note is sealed and hers to read. */
export const recordInterview = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, heldOn, note }: RecordInterview,
): Promise<void> => {
  const { actor } = asColleague(change)
  const { id } = volunteer
  keepInPast('heldOn', heldOn, change.today)
  const to = volunteer.status === 'applied' ? 'interview' : undefined
  await updateVolunteer(
    change,
    volunteer,
    { from: presentStates, to, version },
    {
      first_contact_on: volunteer.firstContactOn ?? heldOn,
    },
  )
  const waiting = await pendingStep(change.tx, id, 'interview')
  const stepId = waiting ?? change.newId()
  const cell = { table: 'screening_step', column: 'sealed_note', id: stepId }
  await saveStep(change.tx, { volunteerId: id, kind: 'interview', id: stepId }, waiting, {
    seenOn: heldOn,
    seenBy: actor.id,
    sealedNote: note.trim() === '' ? null : await change.seals.seal({ kind: 'volunteer', id }, cell, note),
  })
  await takeWhenFree(change, volunteer)
  await record(change, {
    kind: 'volunteer.interviewHeld',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { on: heldOn },
  })
}

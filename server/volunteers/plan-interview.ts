import type { PlanInterview } from '#shared/volunteer-screening.ts'
import { volunteerMoves } from '#shared/volunteers.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepAhead } from './rules.ts'
import { pendingStep, saveStep } from './screening-queries.ts'
import { takeWhenFree } from './take-volunteer.ts'

/** Plans the first talk, or another time for it. Who plans it with them has spoken to them. */
export const planInterview = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, at }: PlanInterview,
): Promise<void> => {
  const { id } = volunteer
  keepAhead('at', at.slice(0, 10), change.today)
  const { from, to } = volunteerMoves.planInterview
  await updateVolunteer(
    change,
    volunteer,
    { from, to, version },
    {
      first_contact_on: volunteer.firstContactOn ?? change.today,
    },
  )
  const waiting = await pendingStep(change.tx, id, 'interview')
  await saveStep(change.tx, { volunteerId: id, kind: 'interview', id: change.newId() }, waiting, {
    plannedFor: at,
  })
  await takeWhenFree(change, volunteer)
  await record(change, {
    kind: 'volunteer.interviewPlanned',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { at, from: volunteer.status, again: waiting !== undefined },
  })
}

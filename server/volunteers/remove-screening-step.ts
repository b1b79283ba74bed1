import type { RemoveScreeningStep } from '#shared/volunteer-screening.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { presentStates } from './rules.ts'
import { deleteStep } from './screening-queries.ts'

/** Takes away a step that was noted by mistake; that it was taken away stays in the history. */
export const removeScreeningStep = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, stepId }: RemoveScreeningStep,
): Promise<void> => {
  await updateVolunteer(change, volunteer, { from: presentStates, version })
  if (!(await deleteStep(change.tx, volunteer.id, stepId))) refuse('notFound')
  await record(change, {
    kind: 'volunteer.stepRemoved',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
    facts: { stepId },
  })
}

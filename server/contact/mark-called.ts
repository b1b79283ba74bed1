import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { type ContactMoment, setCalled } from './queries.ts'

/** The volunteer asked to be called about this contact, and was. Refuses `notNow` when there is no such call to make. */
export const markCalled = async (
  change: Change,
  moment: Coordinated<ContactMoment>,
): Promise<{ id: string }> => {
  if (!(await setCalled(change.tx, moment.id, change.today))) refuse('notNow')
  await record(change, {
    kind: 'contactMoment.called',
    subject: { kind: 'contactMoment', id: moment.id },
    householdId: moment.householdId,
    volunteerId: moment.volunteerId,
    matchId: moment.matchId,
  })
  return { id: moment.id }
}

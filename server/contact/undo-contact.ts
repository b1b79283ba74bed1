import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated, Own } from './access.ts'
import { type ContactMoment, withdrawMoment } from './queries.ts'
import { changeableUntil } from './rules.ts'

/** Takes back what was noted by mistake, until 14 days after, by whoever noted it. Taking it back twice is once. */
export const undoContact = async (
  change: Change,
  moment: Own<ContactMoment> | Coordinated<ContactMoment>,
): Promise<{ id: string }> => {
  if (moment.loggedBy !== change.actor.id) refuse('notAllowed')
  if (moment.withdrawnAt !== null) return { id: moment.id }
  if (change.today > changeableUntil(moment)) refuse('tooLateToChange')
  await withdrawMoment(change.tx, moment, change.now)
  await record(change, {
    kind: 'contactMoment.withdrawn',
    subject: { kind: 'contactMoment', id: moment.id },
    householdId: moment.householdId,
    volunteerId: moment.volunteerId,
    matchId: moment.matchId,
  })
  return { id: moment.id }
}

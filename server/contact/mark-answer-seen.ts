import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Own } from './access.ts'
import { type ContactMoment, setAnswerSeen } from './queries.ts'

/** The volunteer opened the coordinator's answer: it leaves "for you" and stays with the contact moment. */
export const markAnswerSeen = async (change: Change, moment: Own<ContactMoment>): Promise<{ id: string }> => {
  if (moment.answeredAt === null || moment.answerSeenAt !== null) return { id: moment.id }
  await setAnswerSeen(change.tx, moment.id, change.now)
  await record(change, {
    kind: 'contactMoment.answerSeen',
    subject: { kind: 'contactMoment', id: moment.id },
    householdId: moment.householdId,
    volunteerId: moment.volunteerId,
    matchId: moment.matchId,
  })
  return { id: moment.id }
}

import type { AnswerContact } from '#shared/contact-form.ts'
import type { Locale } from '#shared/vocabulary.ts'
import type { Change } from '../base/context.ts'
import { afterSecondThoughts, sendMail } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { volunteerAddress } from './person-queries.ts'
import { type ContactMoment, setAnswer } from './queries.ts'
import { sealAnswer } from './sealed-texts.ts'

const tellVolunteer = async (change: Change, volunteerId: string) => {
  const address = await volunteerAddress(change.tx, volunteerId)
  if (address === undefined || address.email === '') return
  await sendMail(change, {
    template: 'volunteerNews',
    to: address.email,
    locale: address.locale as Locale,
    person: { kind: 'volunteer', id: volunteerId },
    values: { link: `/${change.organisation.slug}/vrijwilliger/` },
    notBefore: afterSecondThoughts(change),
  })
}

/**
 * The coordinator's one human act on a contact moment: thanks, a question, or "let us talk about this". Thanks wait in
 * the app; the other two are mailed as well. Refuses `alreadyAnswered` for the second answer.
 */
export const answerContact = async (
  change: Change,
  moment: Coordinated<ContactMoment>,
  { answer, line }: AnswerContact,
): Promise<{ id: string }> => {
  if (moment.withdrawnAt !== null) refuse('notNow')
  const answered = await setAnswer(change.tx, {
    id: moment.id,
    answer,
    sealedAnswer: await sealAnswer(change, moment.householdId, moment.id, line),
    at: change.now,
    by: change.actor.id,
  })
  if (!answered) refuse('alreadyAnswered')
  if (answer !== 'thanks') await tellVolunteer(change, moment.volunteerId)
  await record(change, {
    kind: 'contactMoment.answered',
    subject: { kind: 'contactMoment', id: moment.id },
    householdId: moment.householdId,
    volunteerId: moment.volunteerId,
    matchId: moment.matchId,
    facts: { answer },
  })
  return { id: moment.id }
}

import type { ApplyAsVolunteer } from '#shared/application-form.ts'
import { addWorkingDays, type LocalDate } from '#shared/dates.ts'
import type { SaidFacts } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { noteFacts } from '../organisation/fact-notes.ts'
import { firstProgramme } from '../organisation/policies.ts'
import { columnsOf, keepFacts } from './profile-queries.ts'
import { earlierApplicant, insertVolunteer, updateVolunteer } from './queries.ts'

export type ApplicationReceipt = { contactBy: LocalDate; mailed: boolean }

/** Groups that were filled in; an empty one on a form means nothing, since every question may be skipped. */
export const filledIn = ({
  kinds,
  languages,
  dayParts,
}: Pick<ApplyAsVolunteer, 'kinds' | 'languages' | 'dayParts'>): SaidFacts => ({
  ...(kinds.length === 0 ? {} : { kinds }),
  ...(languages.length === 0 ? {} : { languages }),
  ...(dayParts.length === 0 ? {} : { dayParts }),
})

/**
 * Takes somebody's application from the public form and promises a call, in working days by the programme's policy.
 * Somebody who was here before is noted for the coordinator; the applicant reads the same either way.
 */
export const applyAsVolunteer = async (
  change: Change,
  application: ApplyAsVolunteer,
): Promise<ApplicationReceipt> => {
  const { commandId: id, firstName, lastName, phone, email, postcode, locale } = application
  const { programmeId, policy } = await firstProgramme(change.tx)
  const maybeSameAs = await earlierApplicant(change.tx, application)
  const motivation = application.motivation.trim()
  const cell = { table: 'volunteer', column: 'sealed_motivation', id }
  const source = application.source ?? 'unknown'
  await insertVolunteer(change, {
    id,
    programmeId,
    firstName,
    lastName,
    email,
    phone,
    postcode,
    source,
    capacity: 1,
    locale,
    sealedMotivation:
      motivation === ''
        ? null
        : await change.seals.seal({ kind: 'volunteer', id }, cell, application.motivation),
    firstContactOn: null,
    maybeSameAs,
  })
  const facts = filledIn(application)
  await updateVolunteer(change, { id }, { from: ['applied'], version: 1 }, columnsOf(facts))
  await keepFacts(change, id, facts, 'self')
  if (postcode !== null) await noteFacts(change, { kind: 'volunteer', id }, ['postcode'], 'self')
  const contactBy = addWorkingDays(change.today, policy.applicantContactWorkingDays)
  if (email !== '')
    await sendMail(change, {
      template: 'applicationReceived',
      to: email,
      locale,
      person: { kind: 'volunteer', id },
      values: { contactBy, firstName },
    })
  await record(change, {
    kind: 'volunteer.applied',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { source, wasHereBefore: maybeSameAs !== null },
  })
  return { contactBy, mailed: email !== '' }
}

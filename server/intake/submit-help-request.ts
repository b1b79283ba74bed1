import type { SubmitHelpRequest } from '#shared/intake-form.ts'
import { addWorkingDays, type LocalDate } from '#shared/dates.ts'
import { toMask } from '#shared/day-parts.ts'
import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { firstProgramme } from '../organisation/policies.ts'
import { insertHelpRequest, nextRequestNumber } from './queries.ts'
import { newStatusCode } from './status-code.ts'

export type Receipt = { number: number; code: string; contactBy: LocalDate; mailed: boolean }

/**
 * Takes a help request from the public form: household, parent, request and the code for the status page, in one go.
 * The promise (`contactBy`) comes from the programme's policy, in working days from today.
 */
export const submitHelpRequest = async (
  change: Change,
  { commandId, locale, askedBy, answers }: SubmitHelpRequest,
): Promise<Receipt> => {
  const { programmeId, policy } = await firstProgramme(change.tx)
  const householdId = change.newId()
  const number = await nextRequestNumber(change.tx)
  const code = newStatusCode()
  const linkToken = answers.email === '' ? null : change.app.newToken()
  const story = answers.story.trim() === '' ? null : answers.story
  const cell = { table: 'help_request', column: 'sealed_story', id: commandId }
  await insertHelpRequest(change, {
    id: commandId,
    number,
    householdId,
    programmeId,
    source: 'web',
    askedBy,
    locale,
    answers,
    dayParts: toMask(answers.dayParts),
    sealedStory:
      story === null ? null : await change.seals.seal({ kind: 'household', id: householdId }, cell, story),
    codeHash: change.hashSecret(code),
    linkHash: linkToken === null ? null : change.hashSecret(linkToken),
  })
  const contactBy = addWorkingDays(change.today, policy.firstContactWorkingDays)
  if (linkToken !== null)
    await sendMail(change, {
      template: 'requestReceived',
      to: answers.email,
      locale,
      person: { kind: 'parent', id: commandId },
      values: { contactBy, code, link: `/${change.organisation.slug}/mijn#${linkToken}` },
    })
  await record(change, {
    kind: 'helpRequest.submitted',
    subject: { kind: 'helpRequest', id: commandId },
    householdId,
    facts: { source: 'web', askedBy, number },
  })
  return { number, code, contactBy, mailed: linkToken !== null }
}

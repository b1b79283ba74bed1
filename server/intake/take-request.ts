import { addWorkingDays, type LocalDate } from '#shared/dates.ts'
import { toMask } from '#shared/day-parts.ts'
import type { IntakeAnswers } from '#shared/intake-form.ts'
import type { NotedSource } from '#shared/noted.ts'
import type { Locale } from '#shared/vocabulary.ts'
import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { noteFacts } from '../organisation/fact-notes.ts'
import { firstProgramme } from '../organisation/policies.ts'
import { insertHelpRequest, nextRequestNumber } from './queries.ts'
import { newStatusCode } from './status-code.ts'

export type TakenRequest = {
  number: number
  /** The status code, bare: shown once, kept only as a keyed hash. */
  code: string
  contactBy: LocalDate
  /** A mail with code and link is on its way. */
  mailed: boolean
}

export type ArrivingRequest = {
  commandId: string
  source: 'web' | 'phone' | 'referrer'
  askedBy: 'parent' | 'youth' | 'referrer'
  locale: Locale
  answers: IntakeAnswers
  parentAgrees: boolean
  referrer: { id: string; mayHear: boolean } | null
}

const noteAnswers = async (
  change: Change,
  ids: { requestId: string; householdId: string },
  answers: IntakeAnswers,
  source: NotedSource,
) => {
  const household = { kind: 'household', id: ids.householdId } as const
  const request = { kind: 'helpRequest', id: ids.requestId } as const
  await noteFacts(
    change,
    household,
    [
      ...(answers.postcode === null ? [] : ['postcode' as const]),
      ...(answers.languages.length === 0 ? [] : ['languages' as const]),
      ...(answers.ageBands.length === 0 ? [] : ['children' as const]),
      ...(answers.homeFacts === null ? [] : ['homeFacts' as const]),
    ],
    source,
  )
  await noteFacts(
    change,
    request,
    [
      ...(answers.kinds.length === 0 ? [] : ['kinds' as const]),
      ...(answers.dayPartsAnswer === 'chosen' || answers.dayPartsAnswer === 'any'
        ? ['dayParts' as const]
        : []),
      ...(answers.place === null ? [] : ['place' as const]),
      ...(answers.wishedGender === null ? [] : ['gender' as const]),
    ],
    source,
  )
}

const sourceOf = { web: 'self', phone: 'phone', referrer: 'referrer' } as const

/**
 * Takes a help request, whichever door it came through: household, parent, request and the code for the status page, in
 * one go. The promise (`contactBy`) comes from the programme's policy, in working days from today.
 */
export const takeRequest = async (change: Change, arriving: ArrivingRequest): Promise<TakenRequest> => {
  const { commandId, source, askedBy, locale, answers } = arriving
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
    source,
    askedBy,
    locale,
    answers,
    dayParts: toMask(answers.dayParts),
    sealedStory:
      story === null ? null : await change.seals.seal({ kind: 'household', id: householdId }, cell, story),
    codeHash: change.hashSecret(code),
    linkHash: linkToken === null ? null : change.hashSecret(linkToken),
    parentAgrees: arriving.parentAgrees,
    referrer: arriving.referrer,
  })
  await noteAnswers(change, { requestId: commandId, householdId }, answers, sourceOf[source])
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
    facts: { source, askedBy, number, mailed: linkToken !== null },
  })
  return { number, code, contactBy, mailed: linkToken !== null }
}

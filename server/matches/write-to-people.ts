import type { LocalDate, LocalDateTime } from '#shared/dates.ts'
import { addMilliseconds } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { parentToWrite, volunteerToWrite } from './person-queries.ts'
import type { Match } from './queries.ts'

/** A message to a person waits a moment before it leaves. */
const waitMilliseconds = 30_000

type People = Pick<Match, 'volunteerId' | 'helpRequestId'>

const statusLink = (change: Change) => `/${change.organisation.slug}/mijn`
const phoneLink = (change: Change) => `/${change.organisation.slug}/vrijwilliger`
const soon = (change: Change) => addMilliseconds(change.now, waitMilliseconds)

const volunteerMail = async (change: Change, { volunteerId }: People) => {
  const to = await volunteerToWrite(change.tx, volunteerId)
  return {
    to: to.email,
    locale: to.locale,
    person: { kind: 'volunteer' as const, id: to.id },
    notBefore: soon(change),
  }
}

const parentMail = async (change: Change, { helpRequestId }: People) => {
  const to = await parentToWrite(change.tx, helpRequestId)
  if (to.email === '') return null
  return {
    to: to.email,
    locale: to.locale,
    person: { kind: 'parent' as const, id: to.id },
    notBefore: soon(change),
  }
}

/** "Somebody is looking for a volunteer": what it is about stands behind the sign-in. */
export const askVolunteerByMail = async (
  change: Change,
  people: People,
  answerBy: LocalDate,
): Promise<void> =>
  sendMail(change, {
    template: 'proposalToVolunteer',
    ...(await volunteerMail(change, people)),
    values: { answerBy, link: phoneLink(change) },
  })

/** Parents without an e-mail address are called; nothing is sent. */
export const askParentByMail = async (change: Change, people: People): Promise<void> => {
  const mail = await parentMail(change, people)
  if (mail !== null)
    await sendMail(change, {
      template: 'proposalToParent',
      ...mail,
      values: { link: statusLink(change) },
    })
}

export const tellBothIntroduction = async (
  change: Change,
  people: People,
  at: LocalDateTime,
): Promise<void> => {
  const template = 'introductionPlanned'
  await sendMail(change, {
    template,
    ...(await volunteerMail(change, people)),
    values: { at, link: phoneLink(change) },
  })
  const mail = await parentMail(change, people)
  if (mail !== null) await sendMail(change, { template, ...mail, values: { at, link: statusLink(change) } })
}

export const tellVolunteerNews = async (change: Change, people: People): Promise<void> =>
  sendMail(change, {
    template: 'volunteerNews',
    ...(await volunteerMail(change, people)),
    values: { link: phoneLink(change) },
  })

export const tellParentNews = async (change: Change, people: People): Promise<void> => {
  const mail = await parentMail(change, people)
  if (mail !== null)
    await sendMail(change, { template: 'requestNews', ...mail, values: { link: statusLink(change) } })
}

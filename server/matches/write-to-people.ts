import type { LocalDate, LocalDateTime } from '#shared/dates.ts'
import { addMilliseconds } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { refuse } from '../base/refusal.ts'
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
  if (to.email === '') return null
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
): Promise<void> => {
  const mail = await volunteerMail(change, people)
  if (mail !== null)
    await sendMail(change, {
      template: 'proposalToVolunteer',
      ...mail,
      values: { answerBy, link: phoneLink(change) },
    })
}

/** Who has no e-mail address is called; nothing is sent. */
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
  const toVolunteer = await volunteerMail(change, people)
  if (toVolunteer !== null)
    await sendMail(change, { template, ...toVolunteer, values: { at, link: phoneLink(change) } })
  const mail = await parentMail(change, people)
  if (mail !== null) await sendMail(change, { template, ...mail, values: { at, link: statusLink(change) } })
}

/** "We heard nothing for a while, how is it going?", without a name. Refused when there is no address to write to. */
export const askVolunteerHowItGoes = async (change: Change, people: People): Promise<void> => {
  const mail = (await volunteerMail(change, people)) ?? refuse('noEmailKnown')
  await sendMail(change, { template: 'howIsItGoing', ...mail, values: { link: phoneLink(change) } })
}

export const tellVolunteerNews = async (change: Change, people: People): Promise<void> => {
  const mail = await volunteerMail(change, people)
  if (mail !== null)
    await sendMail(change, { template: 'volunteerNews', ...mail, values: { link: phoneLink(change) } })
}

export const tellParentNews = async (change: Change, people: People): Promise<void> => {
  const mail = await parentMail(change, people)
  if (mail !== null)
    await sendMail(change, { template: 'requestNews', ...mail, values: { link: statusLink(change) } })
}

import type { LocalDate, LocalDateTime } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { afterSecondThoughts, hasLeft, sendMail, takeMailBack } from '../base/outbox.ts'
import { refuse } from '../base/refusal.ts'
import { parentToWrite, volunteerToWrite } from './person-queries.ts'
import type { Match } from './queries.ts'

type People = Pick<Match, 'id' | 'volunteerId' | 'helpRequestId'>

const statusLink = (change: Change) => `/${change.organisation.slug}/mijn`
const phoneLink = (change: Change) => `/${change.organisation.slug}/vrijwilliger`
const aboutMatch = ({ id }: People) => ({ kind: 'match', id })
const aboutQuestion = ({ id }: People) => ({ kind: 'question', id })

const volunteerMail = async (change: Change, people: People) => {
  const to = await volunteerToWrite(change.tx, people.volunteerId)
  if (to.email === '') return null
  return {
    to: to.email,
    locale: to.locale,
    person: { kind: 'volunteer' as const, id: to.id },
    about: aboutMatch(people),
    notBefore: afterSecondThoughts(change),
  }
}

const parentMail = async (change: Change, people: People) => {
  const to = await parentToWrite(change.tx, people.helpRequestId)
  if (to.email === '') return null
  return {
    to: to.email,
    locale: to.locale,
    person: { kind: 'parent' as const, id: to.id },
    about: aboutMatch(people),
    notBefore: afterSecondThoughts(change),
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
  await sendMail(change, {
    template: 'howIsItGoing',
    ...mail,
    about: aboutQuestion(people),
    values: { link: phoneLink(change) },
  })
}

/** Drops the question how it goes while it still waits; false when it has left. */
export const dropQuestion = (change: Change, people: People): Promise<boolean> =>
  takeMailBack(change, aboutQuestion(people))

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

/** A match was taken back: what still waits does not leave, and whoever had heard of it hears that there is news. */
export const tellTakenBack = async (
  change: Change,
  match: People & Pick<Match, 'proposedAt' | 'volunteerAnswer'>,
): Promise<void> => {
  const { proposedAt, volunteerAnswer } = match
  await takeMailBack(change, aboutMatch(match))
  if (volunteerAnswer?.answer === 'yes' && hasLeft(change, volunteerAnswer.at))
    await tellParentNews(change, match)
  if (hasLeft(change, proposedAt)) await tellVolunteerNews(change, match)
}

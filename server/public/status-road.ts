import { dayAtStart, dayText, momentAtStart, momentText } from './dates-text.ts'
import type { ExpectedWait } from '#shared/expected-wait.ts'
import type { RequestStatus, StatusPhase } from './ports.ts'
import type { Words } from './words.ts'
import type { FilledLocale } from '#shared/vocabulary.ts'

/** Whether what was planned for that day lies behind. */
const isBehind = ({ today }: RequestStatus, moment: string): boolean => moment.slice(0, 10) < today

/** The values of the sentence about waiting: a range, or one number where both ends are the same. */
export const waitValues = ({ from, to, families }: ExpectedWait) => ({
  from,
  to,
  families,
  about: from === to ? 'yes' : 'no',
})

/** The stretches of the road, in order. */
const stretches = ['sent', 'contact', 'talk', 'search', 'introduction', 'trial'] as const
type Stretch = (typeof stretches)[number]

/** Which stretch each phase is; past the end when the support runs. */
const whereIs: Record<StatusPhase, number> = {
  submitted: 1,
  contacted: 2,
  intakePlanned: 2,
  intakeDone: 3,
  searching: 3,
  offer: 3,
  introduction: 4,
  trial: 5,
  active: 6,
  paused: 6,
  closing: 6,
  onHold: 3,
  withdrawn: 3,
  referred: 3,
  notSuitable: 3,
  closed: 6,
}

/** Phases in which nothing lies ahead: the road would promise what does not come. */
const roadless: readonly StatusPhase[] = ['withdrawn', 'referred', 'notSuitable', 'closed']

type Step = { state: 'done' | 'now' | 'later'; title: string; when?: string }
type Telling = { status: RequestStatus; words: Words; locale: FilledLocale; isDone: boolean }

const dayOr = (locale: FilledLocale, date: string | null): string | undefined =>
  date === null ? undefined : dayAtStart(locale, date)

const tell: Record<Stretch, (telling: Telling) => Omit<Step, 'state'>> = {
  sent: ({ status, words, locale }) => ({
    title: words.status('road.sent'),
    when: dayAtStart(locale, status.submittedOn),
  }),
  contact: ({ status, words, locale, isDone }) =>
    isDone
      ? { title: words.status('road.contactDone'), when: dayOr(locale, status.firstContactOn) }
      : {
          title: words.status('road.contact'),
          when:
            status.contactBy === null
              ? undefined
              : isBehind(status, status.contactBy)
                ? words.status('road.contactLate')
                : words.status('road.contactBy', { date: dayText(locale, status.contactBy) }),
        },
  talk: ({ status, words, locale, isDone }) => {
    if (isDone) return { title: words.status('road.talkDone'), when: dayOr(locale, status.talkHeldOn) }
    const planned = status.talkPlannedFor
    return {
      title: words.status('road.talk'),
      when: planned === null ? words.status('road.talkWhere') : momentAtStart(locale, planned),
    }
  },
  search: ({ status, words, isDone }) =>
    isDone || status.phase === 'offer'
      ? {
          title: words.status('road.found'),
          when: isDone ? undefined : words.status('road.youChoose'),
        }
      : { title: words.status('road.search') },
  introduction: ({ status, words, locale, isDone }) => {
    if (isDone)
      return {
        title: words.status('road.introductionDone'),
        when: dayOr(locale, status.introductionHeldOn ?? status.introductionAt?.slice(0, 10) ?? null),
      }
    const coordinator = status.coordinator?.firstName
    return {
      title: words.status('road.introduction'),
      when:
        status.introductionAt !== null
          ? momentAtStart(locale, status.introductionAt)
          : coordinator && words.status('road.introductionWith', { coordinator }),
    }
  },
  trial: ({ status, words, isDone }) =>
    isDone
      ? { title: words.status('road.started') }
      : {
          title: words.status('road.trial'),
          when: words.status(status.phase === 'introduction' ? 'road.trialIfBoth' : 'road.trialThen'),
        },
}

/** The road of a request: done, now and to come, each with its day where it is known. Empty when it has ended. */
export const roadOf = (status: RequestStatus, words: Words, locale: FilledLocale): Step[] => {
  if (roadless.includes(status.phase)) return []
  const hasMet = status.phase === 'introduction' && status.introductionHeldOn !== null
  const here = whereIs[status.phase] + (hasMet ? 1 : 0)
  return stretches.map((stretch, index) => {
    const state = index < here ? 'done' : index === here ? 'now' : 'later'
    return { state, ...tell[stretch]({ status, words, locale, isDone: state === 'done' }) }
  })
}

/** The introduction: still to come, a day that is over without a word about it, or held. */
const introductionNow = (status: RequestStatus, words: Words, locale: FilledLocale): string[] => {
  const say = words.status
  const { introductionAt, introductionHeldOn, introductionPlace } = status
  const name = status.volunteerFirstName
  const coordinator = status.coordinator?.firstName
  if (introductionHeldOn !== null)
    return [
      say('text.introductionHeld', { date: dayText(locale, introductionHeldOn) }),
      say('text.introductionThen'),
    ]
  if (introductionAt !== null && isBehind(status, introductionAt))
    return [
      say('text.introductionWas', { when: momentText(locale, introductionAt) }),
      say('text.introductionThen'),
    ]
  return [
    ...(name === null ? [] : [say('text.introductionWith', { name })]),
    introductionAt === null
      ? say('text.introduction')
      : say('text.introductionAt', { when: momentText(locale, introductionAt) }),
    ...(introductionAt === null || introductionPlace === null
      ? []
      : [say(`text.introductionPlace.${introductionPlace}`)]),
    ...(coordinator === undefined ? [] : [say('text.coordinatorThere', { coordinator })]),
  ]
}

/** A day until which something lasts, as long as it lies ahead; what is said once it is over, or without a day. */
const untilNow = (
  status: RequestStatus,
  until: string | null,
  say: { ahead: (date: string) => string; over: (date: string) => string; open: string },
  locale: FilledLocale,
): string => {
  if (until === null) return say.open
  return isBehind(status, until) ? say.over(dayText(locale, until)) : say.ahead(dayText(locale, until))
}

/** What is true now, in one heading and a few sentences. What was written with the decision is true while we search. */
export const nowOf = (
  status: RequestStatus,
  words: Words,
  locale: FilledLocale,
  weeks: ExpectedWait | null,
): { heading: string; sentences: string[] } => {
  const say = words.status
  const hasMet = status.phase === 'introduction' && status.introductionHeldOn !== null
  const heading = say(hasMet ? 'now.introductionHeld' : `now.${status.phase}`)
  const day = (date: string) => dayText(locale, date)
  const told = status.parentText === '' ? [] : [status.parentText]
  switch (status.phase) {
    case 'submitted': {
      const by = status.contactBy
      if (by !== null && isBehind(status, by))
        return { heading, sentences: [say('text.submittedLate', { date: day(by) }), say('text.lateNow')] }
      return {
        heading,
        sentences: [by === null ? say('text.submitted') : say('text.submittedBy', { date: day(by) })],
      }
    }
    case 'intakePlanned': {
      if (status.talkPlannedFor === null) return { heading, sentences: [say('text.contacted')] }
      const when = momentText(locale, status.talkPlannedFor)
      if (isBehind(status, status.talkPlannedFor))
        return { heading, sentences: [say('text.intakeWas', { when }), say('text.lateNow')] }
      const where =
        status.talkAtHome === null
          ? []
          : [say(status.talkAtHome ? 'text.intakeAtHome' : 'text.intakeElsewhere')]
      return { heading, sentences: [say('text.intakePlanned', { when }), ...where] }
    }
    case 'searching':
      return {
        heading,
        sentences: [
          ...told,
          say('text.searching'),
          ...(weeks === null ? [] : [say('text.usually', waitValues(weeks))]),
        ],
      }
    case 'offer':
      return { heading, sentences: [] }
    case 'introduction':
      return { heading, sentences: introductionNow(status, words, locale) }
    case 'trial': {
      const ahead = (date: string) => say('text.trialUntil', { date })
      const over = (date: string) => say('text.trialOver', { date })
      const texts = { ahead, over, open: say('text.trial') }
      return { heading, sentences: [untilNow(status, status.trialUntil, texts, locale)] }
    }
    case 'paused': {
      const ahead = (date: string) => say('text.pausedUntil', { date })
      const over = (date: string) => say('text.pausedOver', { date })
      const texts = { ahead, over, open: say('text.paused') }
      return { heading, sentences: [untilNow(status, status.pausedUntil, texts, locale)] }
    }
    case 'onHold':
      return {
        heading,
        sentences: [
          status.holdUntil === null
            ? say('text.onHold')
            : say('text.onHoldUntil', { date: day(status.holdUntil) }),
        ],
      }
    case 'referred':
    case 'notSuitable':
      return { heading, sentences: told.length > 0 ? told : [say(`text.${status.phase}`)] }
    case 'contacted':
    case 'intakeDone':
    case 'active':
    case 'closing':
    case 'withdrawn':
    case 'closed':
      return { heading, sentences: [say(`text.${status.phase}`)] }
  }
}

/** Whether a parent can still stop, meet somebody or go on. */
export const isOver = (phase: StatusPhase): boolean => roadless.includes(phase)

import { dayAtStart, dayText, momentText } from './dates-text.ts'
import type { ExpectedWait } from '#shared/expected-wait.ts'
import type { RequestStatus, StatusPhase } from './ports.ts'
import type { Words } from './words.ts'
import type { FilledLocale } from '#shared/vocabulary.ts'

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

/** Which stretch somebody is on in each phase; past the end when the support runs. */
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
              : words.status('road.contactBy', { date: dayText(locale, status.contactBy) }),
        },
  talk: ({ status, words, locale, isDone }) => {
    if (isDone) return { title: words.status('road.talkDone'), when: dayOr(locale, status.talkHeldOn) }
    const planned = status.talkPlannedFor
    return {
      title: words.status('road.talk'),
      when: planned === null ? words.status('road.talkWhere') : momentText(locale, planned),
    }
  },
  search: ({ status, words, isDone }) =>
    isDone || status.phase === 'offer'
      ? {
          title: words.status('road.found'),
          when: isDone ? undefined : words.status('road.youChoose'),
        }
      : { title: words.status('road.search') },
  introduction: ({ status, words, locale, isDone }) => ({
    title: words.status('road.introduction'),
    when:
      status.introductionAt !== null
        ? momentText(locale, status.introductionAt)
        : status.coordinator === null || isDone
          ? undefined
          : words.status('road.introductionWith', { coordinator: status.coordinator.firstName }),
  }),
  trial: ({ words, isDone }) =>
    isDone
      ? { title: words.status('road.started') }
      : { title: words.status('road.trial'), when: words.status('road.trialThen') },
}

/** The road of a request: done, now and to come, each with its day where it is known. Empty when it has ended. */
export const roadOf = (status: RequestStatus, words: Words, locale: FilledLocale): Step[] => {
  if (roadless.includes(status.phase)) return []
  const here = whereIs[status.phase]
  return stretches.map((stretch, index) => {
    const state = index < here ? 'done' : index === here ? 'now' : 'later'
    return { state, ...tell[stretch]({ status, words, locale, isDone: state === 'done' }) }
  })
}

/** What is true now, in one heading and a few sentences. */
export const nowOf = (
  status: RequestStatus,
  words: Words,
  locale: FilledLocale,
  weeks: ExpectedWait | null,
): { heading: string; sentences: string[] } => {
  const say = words.status
  const heading = say(`now.${status.phase}`)
  const day = (date: string) => dayText(locale, date)
  const told = status.parentText === '' ? [] : [status.parentText]
  switch (status.phase) {
    case 'submitted':
      return {
        heading,
        sentences: [
          status.contactBy === null
            ? say('text.submitted')
            : say('text.submittedBy', { date: day(status.contactBy) }),
        ],
      }
    case 'intakePlanned': {
      if (status.talkPlannedFor === null) return { heading, sentences: [say('text.contacted')] }
      const when = momentText(locale, status.talkPlannedFor)
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
    case 'introduction': {
      const name = status.volunteerFirstName
      const coordinator = status.coordinator?.firstName
      return {
        heading,
        sentences: [
          ...(name === null ? [] : [say('text.introductionWith', { name })]),
          status.introductionAt === null
            ? say('text.introduction')
            : say('text.introductionAt', { when: momentText(locale, status.introductionAt) }),
          ...(status.introductionAt === null || status.introductionPlace === null
            ? []
            : [say(`text.introductionPlace.${status.introductionPlace}`)]),
          ...(coordinator === undefined ? [] : [say('text.coordinatorThere', { coordinator })]),
        ],
      }
    }
    case 'trial':
      return {
        heading,
        sentences: [
          status.trialUntil === null
            ? say('text.trial')
            : say('text.trialUntil', { date: day(status.trialUntil) }),
        ],
      }
    case 'paused':
      return {
        heading,
        sentences: [
          status.pausedUntil === null
            ? say('text.paused')
            : say('text.pausedUntil', { date: day(status.pausedUntil) }),
        ],
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
      return { heading, sentences: [...told, say(`text.${status.phase}`)] }
  }
}

/** Whether a parent can still stop, meet somebody or go on. */
export const isOver = (phase: StatusPhase): boolean => roadless.includes(phase)

import type { LocalDate } from './dates.ts'

/** In the order of risk: so stand the blocks of Vandaag. */
export const dueKinds = [
  'concern',
  'promise',
  'message',
  'check',
  'callAsked',
  'quiet',
  'answerOpen',
  'introductionPlan',
  'introduction',
  'afterIntroduction',
  'trialEnds',
  'pauseEnds',
  'closingEnds',
  'lengthReview',
  'aftercare',
  'intake',
  'decisionReview',
  'applicant',
  'certificate',
  'holdEnds',
  'waitingParent',
  'waitingVolunteer',
] as const
export type DueKind = (typeof dueKinds)[number]

/** What has to be done for a request that is still in intake. */
export type IntakeStep = 'firstContact' | 'planVisit' | 'visit' | 'decide'

/**
 * Something that asks for one act of a person. It is derived anew from the facts each time and stands in no table.
 * `from` is the first day on which it asks; `until` the last day on which it is on time.
 */
export type Due = {
  /** The same for the same thing to do, also tomorrow: "later" hangs on it. Never the same for another thing to do. */
  key: string
  kind: DueKind
  /** Which step of the intake, for the kinds `promise` and `intake`. */
  step: IntakeStep | null
  about: { kind: 'helpRequest' | 'volunteer' | 'match' | 'concern'; id: string }
  /** The day that it counts from. */
  since: LocalDate
  from: LocalDate
  until: LocalDate
}

export type Standing = 'coming' | 'open' | 'late'

/** How a due stands on a day: not yet, in its window, or late. Late stays late; it never goes away by itself. */
export const standingOn = ({ from, until }: Pick<Due, 'from' | 'until'>, today: LocalDate): Standing =>
  today > until ? 'late' : today >= from ? 'open' : 'coming'

type Window = Pick<Due, 'since' | 'from' | 'until'> & { step?: IntakeStep }

/** Returns the function that makes the dues of one thing. */
export const duesAbout =
  (about: Due['about']) =>
  (kind: DueKind, { step, ...window }: Window): Due => ({
    key: [kind, about.id, ...(step === undefined ? [] : [step]), window.since].join(':'),
    kind,
    step: step ?? null,
    about,
    ...window,
  })
export type MakeDue = ReturnType<typeof duesAbout>

export const weekDays = 7

/** The last of the days that are known. There has to be one. */
export const latest = (first: LocalDate, ...others: (LocalDate | null)[]): LocalDate =>
  others.reduce<LocalDate>((last, day) => (day !== null && day > last ? day : last), first)

/** Risk first (the order of `dueKinds`), then the earliest last day, then the key: the same list for the same facts. */
export const compareDues = (a: Due, b: Due): number =>
  dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) ||
  (a.until < b.until ? -1 : a.until > b.until ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

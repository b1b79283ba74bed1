import { addDays, addMonths, addWorkingDays, daysBetween, type LocalDate, localDateOf } from './dates.ts'
import type { RequestState } from './intake.ts'
import { type MatchState, runningMatchStates } from './matches.ts'
import type { Policy } from './policy.ts'
import type { VolunteerState } from './volunteers.ts'

/** In the order of risk: so stand the blocks of Vandaag. */
export const dueKinds = [
  'promise',
  'message',
  'callAsked',
  'quiet',
  'answerOpen',
  'introductionPlan',
  'introductionHeld',
  'trialEnds',
  'pauseEnds',
  'lengthReview',
  'aftercare',
  'intake',
  'applicant',
  'certificate',
  'holdEnds',
  'waitingParent',
  'waitingVolunteer',
] as const
export type DueKind = (typeof dueKinds)[number]

/**
 * Something that asks for one act of a person. It is derived anew from the facts each time and stands in no table.
 * `from` is the first day on which it asks; `until` the last day on which it is on time.
 */
export type Due = {
  /** The same for the same thing to do, also tomorrow: "later" hangs on it. */
  key: string
  kind: DueKind
  about: { kind: 'helpRequest' | 'volunteer' | 'match'; id: string }
  from: LocalDate
  until: LocalDate
}

export type Standing = 'coming' | 'open' | 'late'

/** How a due stands on a day: not yet, in its window, or late. Late stays late; it never goes away by itself. */
export const standingOn = ({ from, until }: Pick<Due, 'from' | 'until'>, today: LocalDate): Standing =>
  today > until ? 'late' : today >= from ? 'open' : 'coming'

type Make = (kind: DueKind, basis: LocalDate, from: LocalDate, until: LocalDate) => Due

const maker =
  (about: Due['about']): Make =>
  (kind, basis, from, until) => ({ key: `${kind}:${about.id}:${basis}`, kind, about, from, until })

const weekDays = 7

export type RequestDueFacts = {
  id: string
  status: RequestState
  submittedOn: LocalDate
  firstContactOn: LocalDate | null
  waitingSince: LocalDate
  holdUntil: LocalDate | null
  intakePlannedFor: LocalDate | null
  /** The last day on which the family heard from us, by phone or mail. */
  lastSignOfLifeOn: LocalDate | null
  oldestUnreadMessageOn: LocalDate | null
  hasOpenMatch: boolean
}

/** What one help request asks. A request on hold asks nothing until its day, but a message of the parent is always read. */
export const duesOfRequest = (request: RequestDueFacts, policy: Policy, today: LocalDate): Due[] => {
  const make = maker({ kind: 'helpRequest', id: request.id })
  const dues: Due[] = []
  const unread = request.oldestUnreadMessageOn
  if (unread !== null) dues.push(make('message', unread, unread, addWorkingDays(unread, 1)))
  if (request.holdUntil !== null) {
    if (request.holdUntil <= today)
      dues.push(make('holdEnds', request.holdUntil, request.holdUntil, addDays(request.holdUntil, weekDays)))
    return dues
  }
  const { submittedOn } = request
  if (request.status === 'submitted' && request.firstContactOn === null)
    dues.push(
      make('promise', submittedOn, submittedOn, addWorkingDays(submittedOn, policy.firstContactWorkingDays)),
    )
  if (request.status === 'contacted') {
    const basis = request.firstContactOn ?? submittedOn
    dues.push(make('intake', basis, basis, addWorkingDays(basis, policy.intakePlannedWorkingDays)))
  }
  if (request.status === 'intakePlanned' && request.intakePlannedFor !== null)
    dues.push(
      make(
        'intake',
        request.intakePlannedFor,
        request.intakePlannedFor,
        addDays(request.intakePlannedFor, 2),
      ),
    )
  if (request.status === 'intakeDone')
    dues.push(make('intake', submittedOn, submittedOn, addDays(submittedOn, policy.intakeHeldDays)))
  if (request.status === 'searching' && !request.hasOpenMatch) {
    const heard = latest(request.lastSignOfLifeOn, request.waitingSince)
    const next = addDays(heard, policy.signOfLifeDays)
    dues.push(make('waitingParent', heard, addDays(next, -2), next))
  }
  return dues
}

export type VolunteerDueFacts = {
  id: string
  status: VolunteerState
  appliedOn: LocalDate
  firstContactOn: LocalDate | null
  pausedUntil: LocalDate | null
  certificateRenewOn: LocalDate | null
  availableFrom: LocalDate | null
  lastSignOfLifeOn: LocalDate | null
  openMatches: number
}

/** What one volunteer asks: the promise to applicants, a certificate to renew, a word while waiting. */
export const duesOfVolunteer = (volunteer: VolunteerDueFacts, policy: Policy, today: LocalDate): Due[] => {
  const make = maker({ kind: 'volunteer', id: volunteer.id })
  const dues: Due[] = []
  if (volunteer.status === 'left') return dues
  const { appliedOn, certificateRenewOn, pausedUntil } = volunteer
  if (volunteer.status === 'applied' && volunteer.firstContactOn === null)
    dues.push(
      make('applicant', appliedOn, appliedOn, addWorkingDays(appliedOn, policy.applicantContactWorkingDays)),
    )
  if (certificateRenewOn !== null)
    dues.push(
      make(
        'certificate',
        certificateRenewOn,
        addDays(certificateRenewOn, -policy.certificateWarningDays),
        certificateRenewOn,
      ),
    )
  const isPaused = pausedUntil !== null && pausedUntil >= today
  if (volunteer.status === 'available' && volunteer.openMatches === 0 && !isPaused) {
    const heard = latest(volunteer.lastSignOfLifeOn, pausedUntil, volunteer.availableFrom ?? appliedOn)
    const next = addDays(heard, policy.signOfLifeDays)
    dues.push(make('waitingVolunteer', heard, addDays(next, -2), next))
  }
  return dues
}

export type MatchDueFacts = {
  id: string
  status: MatchState
  proposedOn: LocalDate
  expiresOn: LocalDate
  volunteerAnswer: 'yes' | 'no' | null
  bothYesOn: LocalDate | null
  introductionOn: LocalDate | null
  introductionHeldOn: LocalDate | null
  trialFrom: LocalDate | null
  trialUntil: LocalDate | null
  startedOn: LocalDate | null
  pausedUntil: LocalDate | null
  aftercareOn: LocalDate | null
  aftercareDoneOn: LocalDate | null
  /** Agreed days between two contacts; from the role agreement, else the programme's default. */
  intervalDays: number
  /** Last contact that took place; an attempt is not one. */
  lastContactOn: LocalDate | null
  /** The oldest "call me" that nobody has answered yet. */
  callAskedOn: LocalDate | null
}

/** Days without contact after which a match counts as quiet: as the policy says for weekly pairs, else twice the interval or so. */
export const quietAfterDays = (intervalDays: number, policy: Policy): number =>
  intervalDays <= weekDays ? policy.quietDays : Math.round(intervalDays * policy.quietIntervals)

/** What one match asks. A paused match is not quiet; an ended one asks for its one aftercare call. */
export const duesOfMatch = (match: MatchDueFacts, policy: Policy, today: LocalDate): Due[] => {
  const make = maker({ kind: 'match', id: match.id })
  const dues: Due[] = []
  if (match.callAskedOn !== null)
    dues.push(make('callAsked', match.callAskedOn, match.callAskedOn, addWorkingDays(match.callAskedOn, 2)))
  if (match.status === 'proposed') {
    const opens = addDays(match.expiresOn, -3)
    dues.push(
      make(
        'answerOpen',
        match.proposedOn,
        opens > match.proposedOn ? opens : match.proposedOn,
        match.expiresOn,
      ),
    )
  }
  if (match.status === 'introduction') dues.push(...duesOfIntroduction(match, policy, make))
  if (isRunning(match.status) && match.status !== 'paused') {
    const basis = latest(match.lastContactOn, match.trialFrom ?? match.proposedOn)
    const quietFrom = addDays(basis, quietAfterDays(match.intervalDays, policy))
    dues.push(make('quiet', basis, quietFrom, addDays(quietFrom, weekDays)))
  }
  if (match.status === 'trial' && match.trialUntil !== null)
    dues.push(make('trialEnds', match.trialUntil, addDays(match.trialUntil, -weekDays), match.trialUntil))
  if (match.status === 'paused' && match.pausedUntil !== null)
    dues.push(make('pauseEnds', match.pausedUntil, addDays(match.pausedUntil, -3), match.pausedUntil))
  if ((match.status === 'active' || match.status === 'paused') && match.startedOn !== null)
    dues.push(...lengthDues(match.startedOn, policy, today, make))
  if (match.status === 'ended' && match.aftercareOn !== null && match.aftercareDoneOn === null)
    dues.push(make('aftercare', match.aftercareOn, match.aftercareOn, addDays(match.aftercareOn, weekDays)))
  return dues
}

const duesOfIntroduction = (match: MatchDueFacts, policy: Policy, make: Make): Due[] => {
  const { introductionOn, introductionHeldOn } = match
  if (introductionHeldOn !== null)
    return [
      make(
        'introductionHeld',
        introductionHeldOn,
        addDays(introductionHeldOn, 1),
        addWorkingDays(introductionHeldOn, policy.afterIntroductionWorkingDays),
      ),
    ]
  if (introductionOn !== null)
    return [make('introductionHeld', introductionOn, introductionOn, addDays(introductionOn, 2))]
  const basis = match.bothYesOn ?? match.proposedOn
  return [make('introductionPlan', basis, basis, addWorkingDays(basis, 3))]
}

/** The hard look at how long it lasts: at the policy's review, then at its warning, then at its maximum. */
const lengthDues = (startedOn: LocalDate, policy: Policy, today: LocalDate, make: Make): Due[] => {
  const moments = [policy.lengthReviewMonths, policy.lengthWarningMonths, policy.lengthMaximumMonths]
  const reached = moments
    .map((months) => addMonths(startedOn, months))
    .filter((day) => addDays(day, -28) <= today)
  const last = reached.at(-1)
  // A look that lies more than four weeks back has had its talk; the next moment asks again.
  if (last === undefined || daysBetween(last, today) > 28) return []
  return [make('lengthReview', last, addDays(last, -28), last)]
}

const isRunning = (status: MatchState) => runningMatchStates.some((one) => one === status)

const latest = (...days: (LocalDate | null)[]): LocalDate =>
  days.filter((day) => day !== null).reduce((a, b) => (a > b ? a : b), '0000-01-01')

/** Which day an instant counts for. */
export const dayOf = localDateOf

/** Risk first (the order of `dueKinds`), then the earliest last day, then the key: the same list for the same facts. */
export const compareDues = (a: Due, b: Due): number =>
  dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) ||
  (a.until < b.until ? -1 : a.until > b.until ? 1 : a.key < b.key ? -1 : 1)

import {
  addDays,
  addWorkingDays,
  type Instant,
  type LocalDate,
  localDateOf,
  type LocalDateTime,
} from './dates.ts'
import { type Due, duesAbout, type IntakeStep, latest, weekDays } from './dues.ts'
import type { RequestState } from './intake.ts'
import type { Policy } from './policy.ts'

export type IntakeFacts = {
  status: RequestState
  submittedAt: Instant
  firstContactOn: LocalDate | null
  /** Local date and time of the planned visit. */
  plannedFor: LocalDateTime | null
  holdUntil: LocalDate | null
}

/** The next step of a request in intake, and the day it was promised for. */
export type IntakeDue = { step: IntakeStep; on: LocalDate }

type Promises = Pick<Policy, 'firstContactWorkingDays' | 'intakePlannedWorkingDays' | 'intakeHeldDays'>

/** Whether the request is out of sight: put off until a day that is still to come. */
export const isOnHold = (holdUntil: LocalDate | null, today: LocalDate): boolean =>
  holdUntil !== null && holdUntil > today

const promised = (facts: IntakeFacts, policy: Promises): (IntakeDue & { since: LocalDate }) | null => {
  const submittedOn = localDateOf(facts.submittedAt)
  const contactedOn = facts.firstContactOn ?? submittedOn
  const endOfIntake = addDays(submittedOn, policy.intakeHeldDays)
  const plannedOn = facts.plannedFor?.slice(0, 10)
  switch (facts.status) {
    case 'submitted':
      return {
        step: 'firstContact',
        since: submittedOn,
        on: addWorkingDays(submittedOn, policy.firstContactWorkingDays),
      }
    case 'contacted':
      return {
        step: 'planVisit',
        since: contactedOn,
        on: addWorkingDays(contactedOn, policy.intakePlannedWorkingDays),
      }
    case 'intakePlanned':
      return { step: 'visit', since: plannedOn ?? submittedOn, on: plannedOn ?? endOfIntake }
    case 'intakeDone':
      return { step: 'decide', since: submittedOn, on: endOfIntake }
    default:
      return null
  }
}

const nextStep = (facts: IntakeFacts, policy: Promises) => {
  const next = promised(facts, policy)
  return next && { ...next, on: latest(next.on, facts.holdUntil) }
}

/**
 * The next step of a request in intake and the day it was promised for; null after the decision. A request that was
 * put off is due on the day it comes back, when that lies later.
 */
export const intakeDue = (facts: IntakeFacts, policy: Promises): IntakeDue | null => {
  const next = nextStep(facts, policy)
  return next && { step: next.step, on: next.on }
}

export type RequestDueFacts = IntakeFacts & {
  id: string
  waitingSince: LocalDate
  /** The last day on which the family heard from us, by phone or mail. */
  lastSignOfLifeOn: LocalDate | null
  oldestUnreadMessageOn: LocalDate | null
  hasOpenMatch: boolean
  /** The day on which the last decision is looked at again; null when nobody asked for that, or it was done. */
  reviewOn: LocalDate | null
}

/** A visit is written down within two days; until then it is not late. */
const daysToWriteDown = 2
/** A decision is looked at again within a week of its day. */
const reviewDays = 7
/** A sign of life is asked for two days before it is due, so that it need not be late. */
export const signOfLifeNoticeDays = 2

/** Where a decision still has an outcome that can be looked at. */
export const reviewedStates = [
  'searching',
  'supported',
  'referred',
] as const satisfies readonly RequestState[]
const isReviewed = (status: RequestState): boolean =>
  (reviewedStates as readonly RequestState[]).includes(status)

/** What one help request asks. One that is put off asks nothing until its day, but a message of the parent is always read. */
export const duesOfRequest = (request: RequestDueFacts, policy: Policy, today: LocalDate): Due[] => {
  const make = duesAbout({ kind: 'helpRequest', id: request.id })
  const dues: Due[] = []
  const unread = request.oldestUnreadMessageOn
  if (unread !== null)
    dues.push(make('message', { since: unread, from: unread, until: addWorkingDays(unread, 1) }))
  const { holdUntil, reviewOn } = request
  // Also of a request that was referred: whether the help was found is what the look is for.
  if (reviewOn !== null && isReviewed(request.status))
    dues.push(
      make('decisionReview', { since: reviewOn, from: reviewOn, until: addDays(reviewOn, reviewDays) }),
    )
  if (isOnHold(holdUntil, today)) return dues
  const next = nextStep(request, policy)
  if (next !== null)
    dues.push(
      make(next.step === 'firstContact' ? 'promise' : 'intake', {
        step: next.step,
        since: next.since,
        from: next.since,
        until: next.step === 'visit' ? addDays(next.on, daysToWriteDown) : next.on,
      }),
    )
  else if (holdUntil !== null && (request.status === 'searching' || request.status === 'supported'))
    dues.push(make('holdEnds', { since: holdUntil, from: holdUntil, until: addDays(holdUntil, weekDays) }))
  else if (request.status === 'searching' && !request.hasOpenMatch) {
    const heard = latest(request.waitingSince, request.lastSignOfLifeOn)
    const until = addDays(heard, policy.signOfLifeDays)
    dues.push(make('waitingParent', { since: heard, from: addDays(until, -signOfLifeNoticeDays), until }))
  }
  return dues
}

import { addDays, addWorkingDays, localDateOf, type Instant, type LocalDate } from './dates.ts'
import type { RequestState } from './intake.ts'
import type { Policy } from './policy.ts'

/** What has to be done for a request that is still in intake. */
export type IntakeStep = 'firstContact' | 'planVisit' | 'visit' | 'decide'

export type IntakeFacts = {
  status: RequestState
  submittedAt: Instant
  firstContactOn: LocalDate | null
  /** Local date and time of the planned visit. */
  plannedFor: string | null
  holdUntil: LocalDate | null
}

export type IntakeDue = { step: IntakeStep; on: LocalDate }

type Promises = Pick<Policy, 'firstContactWorkingDays' | 'intakePlannedWorkingDays' | 'intakeHeldDays'>

const promised = (facts: IntakeFacts, policy: Promises): IntakeDue | null => {
  const submittedOn = localDateOf(facts.submittedAt)
  const endOfIntake = addDays(submittedOn, policy.intakeHeldDays)
  switch (facts.status) {
    case 'submitted':
      return { step: 'firstContact', on: addWorkingDays(submittedOn, policy.firstContactWorkingDays) }
    case 'contacted':
      return {
        step: 'planVisit',
        on: addWorkingDays(facts.firstContactOn ?? submittedOn, policy.intakePlannedWorkingDays),
      }
    case 'intakePlanned':
      return { step: 'visit', on: facts.plannedFor?.slice(0, 10) ?? endOfIntake }
    case 'intakeDone':
      return { step: 'decide', on: endOfIntake }
    default:
      return null
  }
}

/**
 * The next step of a request in intake and the day it was promised for; null after the decision. A request that was
 * put off is due on the day it comes back, when that lies later.
 */
export const intakeDue = (facts: IntakeFacts, policy: Promises): IntakeDue | null => {
  const due = promised(facts, policy)
  if (due === null || facts.holdUntil === null || facts.holdUntil <= due.on) return due
  return { ...due, on: facts.holdUntil }
}

/** Whether the request is out of sight: put off until a day that is still to come. */
export const isOnHold = (holdUntil: LocalDate | null, today: LocalDate): boolean =>
  holdUntil !== null && holdUntil > today

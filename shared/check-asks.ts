import { addDays, type LocalDate } from './dates.ts'
import type { MatchState } from './matches.ts'
import type { Policy } from './policy.ts'

type Cadence = Pick<Policy, 'checkDaysBeforeTalk' | 'talkFirstDays' | 'talkSecondDays' | 'talkEveryDays'>

/** The day of the talk with this number (from 1), by the programme's cadence; the trial's first day is day 0. */
export const talkDay = (trialFrom: LocalDate, number: number, policy: Cadence): LocalDate => {
  if (number <= 1) return addDays(trialFrom, policy.talkFirstDays)
  return addDays(trialFrom, policy.talkSecondDays + (number - 2) * policy.talkEveryDays)
}

export type AskFacts = {
  status: MatchState
  trialFrom: LocalDate | null
  /** The talk for which a check was asked last. */
  lastTalkOn: LocalDate | null
}

/** For which talk a check is asked, and from which day it counts as not filled in. */
export type CheckToAsk = { talkNumber: number; talkOn: LocalDate; answerBy: LocalDate }

const asked: readonly MatchState[] = ['trial', 'active', 'closing']

/**
 * The check to ask today, or null: some days before each talk of the cadence, once for each. A day on which nobody
 * looked is caught up; of several talks that went by, only the last is asked about. Nothing is asked in a pause.
 */
export const checkToAsk = (
  { status, trialFrom, lastTalkOn }: AskFacts,
  policy: Cadence,
  today: LocalDate,
): CheckToAsk | null => {
  if (trialFrom === null || !asked.includes(status)) return null
  const reach = addDays(today, policy.checkDaysBeforeTalk)
  let number = 0
  while (talkDay(trialFrom, number + 1, policy) <= reach) number += 1
  if (number === 0) return null
  const talkOn = talkDay(trialFrom, number, policy)
  if (lastTalkOn !== null && talkOn <= lastTalkOn) return null
  return { talkNumber: number, talkOn, answerBy: talkOn < today ? reach : talkOn }
}

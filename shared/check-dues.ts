import { callBefore, type CheckOutcome } from './boundary-check.ts'
import type { LocalDate } from './dates.ts'
import { type Due, duesAbout } from './dues.ts'

/** A check that was filled in, or that stayed silent, with what it asks of the coordinator. */
export type CheckDueFacts = {
  outcome: Pick<CheckOutcome, 'followUp'>
  /** The day on which it was filled in, or from which its silence counts. */
  since: LocalDate
  calledOn: LocalDate | null
}

/** The call that a check asks for, with its last day. What only belongs on the next talk's agenda asks for none. */
export const duesOfChecks = (matchId: string, checks: readonly CheckDueFacts[]): Due[] => {
  const make = duesAbout({ kind: 'match', id: matchId })
  return checks.flatMap(({ outcome, since, calledOn }) => {
    const until = callBefore(outcome.followUp, since)
    return until === null || calledOn !== null ? [] : [make('check', { since, from: since, until })]
  })
}

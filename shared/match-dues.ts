import { addDays, addMonths, addWorkingDays, type LocalDate } from './dates.ts'
import { type Due, duesAbout, latest, type MakeDue, weekDays } from './dues.ts'
import { isRunningMatch, type MatchState } from './matches.ts'
import type { Policy } from './policy.ts'

export type MatchDueFacts = {
  id: string
  status: MatchState
  proposedOn: LocalDate
  expiresOn: LocalDate
  bothYesOn: LocalDate | null
  introductionOn: LocalDate | null
  introductionHeldOn: LocalDate | null
  trialFrom: LocalDate | null
  trialUntil: LocalDate | null
  startedOn: LocalDate | null
  pausedUntil: LocalDate | null
  closingUntil: LocalDate | null
  /** The last day on which somebody looked at how long this match lasts. */
  reviewedOn: LocalDate | null
  aftercareOn: LocalDate | null
  aftercareDoneOn: LocalDate | null
  /** Agreed days between two contacts; from the role agreement, else the programme's default. */
  intervalDays: number
  /** Last contact that took place; an attempt is not one. */
  lastContactOn: LocalDate | null
  /** The last day of a pause that is over: nobody was expected before it. */
  resumedOn: LocalDate | null
  /** The last day on which the volunteer was asked how it goes. */
  askedOn: LocalDate | null
  /** The oldest "call me" that nobody has answered yet. */
  callAskedOn: LocalDate | null
}

/** Days without contact after which a match counts as quiet: as the policy says for weekly pairs, else so many intervals. */
export const quietAfterDays = (intervalDays: number, policy: Policy): number =>
  intervalDays <= weekDays ? policy.quietDays : Math.round(intervalDays * policy.quietIntervals)

/** The day from which the days without contact are counted. */
export const quietSince = (
  match: Pick<MatchDueFacts, 'lastContactOn' | 'trialFrom' | 'proposedOn' | 'resumedOn'>,
): LocalDate => latest(match.trialFrom ?? match.proposedOn, match.lastContactOn, match.resumedOn)

/** Asking how it goes is an act too: a week later the same silence asks again. */
const quietDue = (match: MatchDueFacts, policy: Policy, make: MakeDue): Due => {
  const since = quietSince(match)
  const from = addDays(since, quietAfterDays(match.intervalDays, policy))
  if (match.askedOn === null || match.askedOn < from)
    return make('quiet', { since, from, until: addDays(from, weekDays) })
  const again = addDays(match.askedOn, weekDays)
  return make('quiet', { since: match.askedOn, from: again, until: addDays(again, weekDays) })
}

const introductionDue = (match: MatchDueFacts, policy: Policy, make: MakeDue): Due => {
  const { introductionOn, introductionHeldOn } = match
  if (introductionHeldOn !== null)
    return make('afterIntroduction', {
      since: introductionHeldOn,
      from: introductionHeldOn,
      until: addWorkingDays(introductionHeldOn, policy.afterIntroductionWorkingDays),
    })
  if (introductionOn !== null)
    return make('introduction', {
      since: introductionOn,
      from: introductionOn,
      until: addDays(introductionOn, 2),
    })
  const since = match.bothYesOn ?? match.proposedOn
  return make('introductionPlan', { since, from: since, until: addWorkingDays(since, 3) })
}

const lookAheadDays = 28

/** The hard look at how long it lasts: at the policy's review, then at its warning, then at its maximum; each once. */
const lengthDue = (
  { startedOn, reviewedOn }: MatchDueFacts,
  policy: Policy,
  today: LocalDate,
  make: MakeDue,
): Due[] => {
  if (startedOn === null) return []
  const reached = [policy.lengthReviewMonths, policy.lengthWarningMonths, policy.lengthMaximumMonths]
    .map((months) => addMonths(startedOn, months))
    .filter((day) => addDays(day, -lookAheadDays) <= today)
    .filter((day) => reviewedOn === null || reviewedOn < addDays(day, -lookAheadDays))
    .sort()
  // The first one that nobody took: a look that was missed stays late.
  const first = reached[0]
  return first === undefined
    ? []
    : [make('lengthReview', { since: first, from: addDays(first, -lookAheadDays), until: first })]
}

/** What one match asks. A paused match is not quiet; an ended one asks for its one aftercare call. */
export const duesOfMatch = (match: MatchDueFacts, policy: Policy, today: LocalDate): Due[] => {
  const make = duesAbout({ kind: 'match', id: match.id })
  const dues: Due[] = []
  const { status, callAskedOn } = match
  if (callAskedOn !== null)
    dues.push(
      make('callAsked', { since: callAskedOn, from: callAskedOn, until: addWorkingDays(callAskedOn, 2) }),
    )
  if (status === 'proposed')
    dues.push(
      make('answerOpen', {
        since: match.proposedOn,
        from: latest(match.proposedOn, addDays(match.expiresOn, -3)),
        until: match.expiresOn,
      }),
    )
  if (status === 'introduction') dues.push(introductionDue(match, policy, make))
  if (isRunningMatch(status) && status !== 'paused') dues.push(quietDue(match, policy, make))
  const ends = (
    kind: 'trialEnds' | 'pauseEnds' | 'closingEnds',
    day: LocalDate | null,
    noticeDays: number,
  ) => {
    if (day !== null) dues.push(make(kind, { since: day, from: addDays(day, -noticeDays), until: day }))
  }
  if (status === 'trial') ends('trialEnds', match.trialUntil, weekDays)
  if (status === 'paused') ends('pauseEnds', match.pausedUntil, 3)
  if (status === 'closing') ends('closingEnds', match.closingUntil, 3)
  if (status === 'active' || status === 'paused') dues.push(...lengthDue(match, policy, today, make))
  if (status === 'ended' && match.aftercareOn !== null && match.aftercareDoneOn === null)
    dues.push(
      make('aftercare', {
        since: match.aftercareOn,
        from: match.aftercareOn,
        until: addDays(match.aftercareOn, weekDays),
      }),
    )
  return dues
}

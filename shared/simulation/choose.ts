import type { LocalDate } from '../dates.ts'
import { kilometresOf } from '../matching/distance-factors.ts'
import type { RequestFacts, VolunteerFacts } from '../matching/facts.ts'
import { order } from '../matching/order.ts'
import { possiblePairs } from '../matching/possible-pairs.ts'
import { weigh, type Weighing } from '../matching/shortlist.ts'
import { planWeek, weekOf } from '../matching/week.ts'
import type { Verdict } from '../matching/verdict.ts'
import { rules, rulesByProgramme } from './rules.ts'

/** What lies on the desk on one day: who waits, longest first, and everybody who volunteers. */
export type Desk = {
  today: LocalDate
  requests: readonly RequestFacts[]
  volunteers: readonly VolunteerFacts[]
  /** The volunteer as she is by now: an earlier proposal of today counts. */
  volunteerNow: (id: string) => VolunteerFacts
  propose: (requestId: string, volunteerId: string) => void
}

/** Past goed or past: what is on the border asks a talk or a reason, which nobody gives here. */
export const mayBeProposed = (verdict: Verdict): verdict is 'fitsWell' | 'fits' =>
  verdict === 'fitsWell' || verdict === 'fits'

/** One family after the other, who waits longest first: each gets the first of those who fit and are free now. */
const oneByOne =
  (firstOf: (request: RequestFacts, fitting: readonly Weighing[]) => Weighing | undefined) =>
  ({ today, requests, volunteers, volunteerNow, propose }: Desk): void => {
    const mightFit = possiblePairs(
      volunteers.map((facts, at) => ({ at, facts })),
      { rules: rulesByProgramme, today },
    )
    for (const request of requests) {
      const fitting = mightFit(request)
        .map(({ facts }) => weigh(request, volunteerNow(facts.id), rules.policy, today))
        .filter(({ verdict }) => mayBeProposed(verdict))
      const first = firstOf(request, fitting)
      if (first !== undefined) propose(request.id, first.id)
    }
  }

const nearest = (request: RequestFacts, fitting: readonly Weighing[]): Weighing | undefined => {
  const away = ({ volunteer }: Weighing) => kilometresOf(request, volunteer) ?? Infinity
  return [...fitting].sort((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1))[0]
}

/** The plan that the product makes: all that wait against all free places, proven best. */
const wholePlan = ({ today, requests, volunteers, propose }: Desk): void => {
  const planned = planWeek(weekOf({ requests, volunteers, rules: rulesByProgramme, today }))
  if (planned === null) throw new Error('A plan came without its proof, which is a fault of this program.')
  for (const [at, volunteer] of planned.assigned.entries()) {
    const [request, chosen] = [requests[at], volunteers[volunteer ?? -1]]
    if (request !== undefined && chosen !== undefined) propose(request.id, chosen.id)
  }
}

type Way = { decides: (desk: Desk) => void; rhythm: 'workingDays' | 'mondays' }

const eachByNearest = oneByOne(nearest)
const eachByShortlist = oneByOne((_, fitting) => order(fitting, rules.weights)[0])

/**
 * The ways of matching that are compared, and on which days somebody sits down for it. Two of them are there so that the
 * plan can be held against the shortlist in the same rhythm.
 */
export const ways = {
  nearest: { decides: eachByNearest, rhythm: 'workingDays' },
  shortlist: { decides: eachByShortlist, rhythm: 'workingDays' },
  shortlistWeekly: { decides: eachByShortlist, rhythm: 'mondays' },
  plan: { decides: wholePlan, rhythm: 'mondays' },
  planDaily: { decides: wholePlan, rhythm: 'workingDays' },
} as const satisfies Record<string, Way>
export type WayName = keyof typeof ways
export const wayNames = [
  'nearest',
  'shortlist',
  'shortlistWeekly',
  'plan',
  'planDaily',
] as const satisfies readonly WayName[]

const workingDays = 5

/** Whether somebody decides in this way on that day; day 0 is a Monday. */
export const decidesOn = (way: WayName, day: number): boolean =>
  ways[way].rhythm === 'mondays' ? day % 7 === 0 : day % 7 < workingDays

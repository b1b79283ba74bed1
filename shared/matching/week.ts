import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { isBlocking } from './factors.ts'
import { hardFactorsOf } from './hard-factors.ts'
import { fitOf, type Weights } from './order.ts'
import type { MatchPolicy } from './policy.ts'
import { solveWeek } from './plan/solve-week.ts'
import { possiblePairs } from './possible-pairs.ts'
import { pairsOf, waitingRanks, type WeekInstance, type WeekPlan } from './plan/week.ts'
import { softFactorsOf } from './soft-factors.ts'
import { verdictOf } from './verdict.ts'

/** The rules of one programme: what decides about a pair, and what counts in its order. */
export type ProgrammeRules = { policy: MatchPolicy; weights: Weights }

/** Everybody that a plan is made for: requests that may be matched now, and the volunteers of the organisation. */
export type WeekWorld = {
  requests: readonly RequestFacts[]
  volunteers: readonly VolunteerFacts[]
  rules: ReadonlyMap<string, ProgrammeRules>
  today: string
}

/** A pair that no hard limit excludes, by index in the week. */
export type WeekPair = { request: number; volunteer: number; fit: number }

/** What the plan needs of the world. `pairs` are past goed or past; `borderline` pairs are in no plan. */
export type Week = {
  requests: readonly { id: string; waitingSince: string; hours: number | null }[]
  volunteers: readonly { id: string; places: number; taken: number; freeHours: number | null }[]
  pairs: readonly WeekPair[]
  borderline: readonly WeekPair[]
}

/** A plan with its proof, and how many families it helps. */
export type PlannedWeek = {
  week: Week
  assigned: readonly (number | null)[]
  helped: number
  proof: WeekPlan
}

export const weekRequest = ({ id, waitingSince, hoursPerWeek }: RequestFacts): Week['requests'][number] => ({
  id,
  waitingSince,
  hours: hoursPerWeek.value,
})

export const weekVolunteer = (volunteer: VolunteerFacts): Week['volunteers'][number] => ({
  id: volunteer.id,
  places: Math.max(0, volunteer.capacity - volunteer.openMatches),
  taken: volunteer.openMatches,
  freeHours:
    volunteer.hoursPerWeek.value === null
      ? null
      : Math.max(0, volunteer.hoursPerWeek.value - volunteer.promisedHours),
})

/** How the plan sees one pair; null when a hard limit excludes it. */
export const weighForWeek = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  { rules, today }: Pick<WeekWorld, 'rules' | 'today'>,
): { isBorderline: boolean; fit: number } | null => {
  const own = rules.get(request.programmeId)
  if (own === undefined) return null
  const hard = hardFactorsOf(request, volunteer, own.policy, today)
  if (hard.some(isBlocking)) return null
  const factors = [...hard, ...softFactorsOf(request, volunteer, own.policy, today)]
  const verdict = verdictOf(factors)
  return { isBorderline: verdict === 'borderline', fit: fitOf({ verdict, factors }, own.weights) }
}

type Pairs = Pick<Week, 'pairs' | 'borderline'>

/** Every pair of these requests and volunteers, weighed one by one; the indices are theirs in the week. */
export const weighPairs = (
  requests: readonly { at: number; facts: RequestFacts }[],
  volunteers: readonly { at: number; facts: VolunteerFacts }[],
  rules: Pick<WeekWorld, 'rules' | 'today'>,
): Pairs => {
  const pairs: WeekPair[] = []
  const borderline: WeekPair[] = []
  const mightFit = possiblePairs(volunteers, rules)
  for (const request of requests)
    for (const volunteer of mightFit(request.facts)) {
      const weighed = weighForWeek(request.facts, volunteer.facts, rules)
      if (weighed === null) continue
      const pair = { request: request.at, volunteer: volunteer.at, fit: weighed.fit }
      ;(weighed.isBorderline ? borderline : pairs).push(pair)
    }
  return { pairs, borderline }
}

const numbered = <Facts>(all: readonly Facts[]) => all.map((facts, at) => ({ at, facts }))

/** The week of a world, out of nothing but the one truth about pairs. */
export const weekOf = (world: WeekWorld): Week => ({
  requests: world.requests.map(weekRequest),
  volunteers: world.volunteers.map(weekVolunteer),
  ...weighPairs(numbered(world.requests), numbered(world.volunteers), world),
})

/**
 * Places that may be filled at once. More than one only where the free hours are enough for any such number of the
 * requests this volunteer fits: whoever accepts the whole plan never asks somebody beyond their hours.
 */
export const placesAtOnce = ({ requests, volunteers, pairs }: Week): number[] => {
  const asked = volunteers.map((): number[] => [])
  for (const { request, volunteer } of pairs)
    if ((volunteers[volunteer]?.places ?? 0) > 1) asked[volunteer]?.push(requests[request]?.hours ?? 0)
  return volunteers.map(({ places, freeHours }, at) => {
    if (places <= 1 || freeHours === null) return places
    const most = [...(asked[at] ?? [])].sort((a, b) => b - a)
    let left = freeHours
    let count = 0
    while (count < places && (most[count] ?? 0) <= left) {
      left -= most[count] ?? 0
      count += 1
    }
    return Math.max(1, count)
  })
}

/** The week as the solver reads it. */
export const instanceOf = (week: Week): WeekInstance => {
  const places = placesAtOnce(week)
  return {
    waiting: waitingRanks(week.requests.map(({ waitingSince }) => waitingSince)),
    volunteers: week.volunteers.map(({ taken }, at) => ({ places: places[at] ?? 0, taken })),
    pairs: pairsOf(week.pairs),
  }
}

/** The best plan of this week with its proof; null when the proof does not hold, and then there is no plan to show. */
export const planWeek = (week: Week): PlannedWeek | null => {
  const proof = solveWeek(instanceOf(week))
  if (proof === null) return null
  const { assigned } = proof
  return { week, assigned, helped: assigned.filter((one) => one !== null).length, proof }
}

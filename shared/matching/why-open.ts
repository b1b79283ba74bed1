import { isBlocking } from './factors.ts'
import { hardFactorsOf } from './hard-factors.ts'
import type { MatchPolicy } from './policy.ts'
import type { Reach } from './reach.ts'
import { relaxed, type Relaxation } from './relaxations.ts'
import { type PlannedWeek, planWeek, type WeekPair, type WeekWorld } from './week.ts'
import { changedWeek, type WeekChange } from './what-if.ts'
import { type ReasonWhyNot, whyNot } from './why-not.ts'

/** What the plan itself says about a request that it leaves open. */
export const openBecause = ['othersWaitLonger', 'busy', 'noneFits', 'notKnown'] as const
export type OpenBecause = (typeof openBecause)[number]

/** The plan with one pair more than it was made of: how many families it would help. Null without a proof. */
export const helpedWith = ({ week }: PlannedWeek, pair: WeekPair): number | null =>
  planWeek({ ...week, pairs: [...week.pairs, pair] })?.helped ?? null

/**
 * Pairs on the border that would help one family more, one at most for each of these open requests: whom to ask first is
 * `before`. Each was tried by planning again with it.
 */
export const borderlineThatHelps = (
  plan: PlannedWeek,
  { canTake }: Reach,
  among: ReadonlySet<number>,
  before: (a: WeekPair, b: WeekPair) => number,
): Map<number, WeekPair> => {
  const { week, assigned, helped } = plan
  const possible = new Map<number, WeekPair[]>()
  for (const pair of week.borderline)
    if (among.has(pair.request) && assigned[pair.request] === null && canTake[pair.volunteer])
      possible.set(pair.request, [...(possible.get(pair.request) ?? []), pair])
  const found = new Map<number, WeekPair>()
  for (const [request, pairs] of possible) {
    const pair = pairs.sort(before).find((one) => (helpedWith(plan, one) ?? 0) > helped)
    if (pair !== undefined) found.set(request, pair)
  }
  return found
}

/** How many families more there would be with every pair on the border in the plan. Null without a proof. */
export const borderlineAdds = ({ week, helped }: PlannedWeek): number | null => {
  const all = planWeek({ ...week, pairs: [...week.pairs, ...week.borderline] })
  return all === null ? null : Math.max(0, all.helped - helped)
}

/** What can be asked of people most easily comes first. */
const easiest = [
  'dayPart',
  'maxKm',
  'minKm',
  'rhythm',
  'place',
  'task',
  'gender',
  'pauseOver',
  'room',
  'gates',
] as const satisfies readonly Relaxation['kind'][]
const easeOf = ({ kind }: Relaxation) => easiest.indexOf(kind)

/** Each plan that is tried costs one solving; further off than this nobody calls near. */
const mostTried = 6

type Rules = { policy: MatchPolicy; today: string }

/** The change of the week that a relaxation is: of its one volunteer, or of the request. */
const changeBy = (
  relaxation: Relaxation,
  at: number,
  { requests, volunteers }: WeekWorld,
  rules: Rules,
): WeekChange | null => {
  const request = requests[at]
  if (request === undefined) return null
  const whose = 'volunteerId' in relaxation ? relaxation.volunteerId : null
  const index = whose === null ? 0 : volunteers.findIndex(({ id }) => id === whose)
  const volunteer = volunteers[index]
  if (volunteer === undefined) return null
  const pair = relaxed(relaxation, { request, volunteer }, rules)
  return whose === null
    ? { kind: 'request', at, after: pair.request }
    : { kind: 'volunteer', at: index, after: pair.volunteer }
}

/** Why a request stays open, as the facts of everybody else say it, and the first change that would help a family more. */
export type WhyOpen = {
  /** Who would fit but for a free place. */
  onlyFull: number
  counts: { reason: ReasonWhyNot; count: number }[]
  nearest: Relaxation | null
}

/** Looks at everybody for one open request. The nearest change was tried on the facts, and the whole week planned again. */
export const whyOpen = (
  plan: PlannedWeek,
  world: WeekWorld,
  { canTake }: Reach,
  at: number,
): WhyOpen | null => {
  const request = world.requests[at]
  const own = request === undefined ? undefined : world.rules.get(request.programmeId)
  if (request === undefined || own === undefined) return null
  const rules = { policy: own.policy, today: world.today }
  const groups = whyNot(request, world.volunteers, own.policy, world.today)
  const placeOf = new Map(world.volunteers.map(({ id }, index) => [id, index]))
  const isFree = (id: string) => canTake[placeOf.get(id) ?? -1] ?? false
  const nearest = groups
    .flatMap(({ relaxations }) => relaxations)
    // A match that closes gives the place itself; any other change only helps where there is one.
    .filter(({ relaxation, helps }) => relaxation.kind === 'room' || helps.some(isFree))
    .sort((a, b) => easeOf(a.relaxation) - easeOf(b.relaxation) || b.helps.length - a.helps.length)
    .slice(0, mostTried)
    .find(({ relaxation }) => {
      const change = changeBy(relaxation, at, world, rules)
      const after = change === null ? null : planWeek(changedWeek(plan.week, world, change))
      return after !== null && after.helped > plan.helped
    })
  return {
    onlyFull: world.volunteers.filter((volunteer) => {
      const blocking = hardFactorsOf(request, volunteer, own.policy, world.today).filter(isBlocking)
      return blocking.length > 0 && blocking.every(({ code }) => code === 'full')
    }).length,
    counts: groups
      .map(({ reason, volunteerIds }) => ({ reason, count: volunteerIds.length }))
      .sort((a, b) => b.count - a.count),
    nearest: nearest?.relaxation ?? null,
  }
}

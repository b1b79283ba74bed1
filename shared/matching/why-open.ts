import type { Reach } from './reach.ts'
import { type PlannedWeek, planWeek, type WeekPair } from './week.ts'

/** What the plan itself says about a request that it leaves open. */
export const openBecause = ['othersWaitLonger', 'busy', 'noneFits', 'notKnown'] as const
export type OpenBecause = (typeof openBecause)[number]

/** The plan with one pair more than it was made of: how many families it would help. Null without a proof. */
export const helpedWith = ({ week }: PlannedWeek, pair: WeekPair): number | null =>
  planWeek({ ...week, pairs: [...week.pairs, pair] })?.helped ?? null

/**
 * Pairs on the border that would help one family more, one per open request at most: whom to ask first is `before`. Each
 * was tried by planning again with it.
 */
export const borderlineThatHelps = (
  plan: PlannedWeek,
  { canTake }: Reach,
  before: (a: WeekPair, b: WeekPair) => number,
): Map<number, WeekPair> => {
  const { week, assigned, helped } = plan
  const possible = new Map<number, WeekPair[]>()
  for (const pair of week.borderline)
    if (assigned[pair.request] === null && canTake[pair.volunteer])
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

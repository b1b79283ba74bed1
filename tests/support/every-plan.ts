import type { WeekInstance } from '#shared/matching/plan/week.ts'

/** What a plan reaches, to be compared from left to right: families with the longest waits first, fit, evenness. */
export type Reached = { byRank: number[]; fit: number; load: number }

const compare = (one: readonly number[], other: readonly number[]): number => {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** How many families are helped; then of each rank, longest waiting first; then fit; then load, less is better. */
const keysOf = ({ byRank, fit, load }: Reached): number[] => [
  byRank.reduce((sum, count) => sum + count, 0),
  ...byRank,
  fit,
  -load,
]

/** What this assignment reaches, or null when it is not allowed. Written to be read, not to be fast. */
export const reachedBy = (
  { waiting, volunteers, pairs }: WeekInstance,
  assigned: readonly (number | null)[],
): Reached | null => {
  const ranks = [...new Set(waiting)].sort((a, b) => b - a)
  const byRank = ranks.map(() => 0)
  const given = volunteers.map(() => 0)
  let fit = 0
  for (const [request, volunteer] of assigned.entries()) {
    if (volunteer === null) continue
    const fits = Array.from(pairs.row).flatMap((row, index) =>
      row === request && pairs.column[index] === volunteer ? [pairs.worth[index] ?? 0] : [],
    )
    if (fits.length === 0) return null
    fit += Math.max(...fits)
    given[volunteer] = (given[volunteer] ?? 0) + 1
    const at = ranks.indexOf(waiting[request] ?? 0)
    byRank[at] = (byRank[at] ?? 0) + 1
  }
  let load = 0
  for (const [volunteer, { places, taken }] of volunteers.entries()) {
    const count = given[volunteer] ?? 0
    if (count > places) return null
    for (let k = taken + 1; k <= taken + count; k += 1) load += 2 * k - 1
  }
  return { byRank, fit, load }
}

/** The best of every plan there is. Only for a handful of requests. */
export const bestOfAll = (instance: WeekInstance): Reached => {
  let best: Reached = { byRank: [...new Set(instance.waiting)].map(() => 0), fit: 0, load: 0 }
  const choices: (number | null)[] = [null, ...instance.volunteers.keys()]
  const visit = (assigned: readonly (number | null)[]): void => {
    if (assigned.length < instance.waiting.length) {
      for (const choice of choices) visit([...assigned, choice])
      return
    }
    const reached = reachedBy(instance, assigned)
    if (reached !== null && compare(keysOf(reached), keysOf(best)) > 0) best = reached
  }
  visit([])
  return best
}

import type { Highs } from 'highs'
import * as fc from 'fast-check'
import { type BareInstance, solveBare } from '#shared/matching/plan/bare.ts'
import { solveWeek } from '#shared/matching/plan/solve-week.ts'
import { anyBare } from '../support/bare-instances.ts'
import { bareTotalByHighs, weekValuesByHighs } from '../support/highs.ts'
import { anyWeek } from '../support/week-instances.ts'
import { medianOf } from './timing.ts'

const instances = 1000
const seed = 4242

/** How many random small instances there were, and on how many of them both solvers found the same best. */
export const equalToHighs = (solver: Highs): { asked: number; equal: number } => {
  const bare = fc.sample(anyBare, { numRuns: instances, seed })
  const weeks = fc.sample(anyWeek({ requests: 12, volunteers: 8 }), { numRuns: instances, seed })
  const equalBare = bare.filter((one) => solveBare(one)?.total === bareTotalByHighs(solver, one))
  const equalWeeks = weeks.filter((one) => {
    const ours = solveWeek(one)?.values
    const theirs = weekValuesByHighs(solver, one)
    return ours?.helped === theirs.helped && ours.fit === theirs.fit && ours.load === theirs.load
  })
  return { asked: bare.length + weeks.length, equal: equalBare.length + equalWeeks.length }
}

/** Milliseconds that HiGHS takes for the same instance, from the same columns of numbers; the median of three. */
export const highsMilliseconds = (solver: Highs, instance: BareInstance): number => {
  const taken = [1, 2, 3].map(() => {
    const from = process.cpuUsage()
    bareTotalByHighs(solver, instance)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  })
  return medianOf(taken)
}

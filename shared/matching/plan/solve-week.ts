import { arcsOf } from './arcs.ts'
import { solveLevels } from './solve-levels.ts'
import { verifyWeek } from './verify-week.ts'
import { greatestSum, type WeekInstance, type WeekPlan } from './week.ts'

const isCount = (value: number | undefined, below: number): boolean =>
  Number.isSafeInteger(value) && (value ?? -1) >= 0 && (value ?? below) < below

const faultOf = ({ waiting, volunteers, pairs }: WeekInstance): string | null => {
  const { row, column, worth } = pairs
  if (row.length !== column.length || row.length !== worth.length)
    return 'The columns of pairs differ in length.'
  if (!waiting.every((rank) => isCount(rank, greatestSum) && rank > 0))
    return 'A rank of waiting is not a whole number.'
  if (!volunteers.every(({ places, taken }) => isCount(places, 2 ** 31) && isCount(taken, 2 ** 20)))
    return 'A number of places is not a whole number.'
  const most = new Float64Array(waiting.length)
  for (let pair = 0; pair < row.length; pair += 1) {
    const request = row[pair] ?? -1
    const fit = worth[pair] ?? Number.NaN
    if (!isCount(request, waiting.length) || !isCount(column[pair], volunteers.length))
      return `Pair ${pair} names a request or a volunteer that does not exist.`
    if (!Number.isSafeInteger(fit)) return `The fit of pair ${pair} is not a whole number.`
    most[request] = Math.max(most[request] ?? 0, Math.abs(fit))
  }
  const isTooMuch =
    most.reduce((sum, one) => sum + one, 0) > greatestSum ||
    waiting.reduce((sum, rank) => sum + rank, 0) > greatestSum
  return isTooMuch ? 'The numbers are too great to be added exactly.' : null
}

/**
 * The best plan of all, in three levels compared in order: as many families helped as can be, who waits longest first;
 * then the best fit; then even load. Ties go to who stands first in the instance. Null when the proof does not hold,
 * which would be a fault of ours: an unproven plan is never given. RangeError when the instance is no instance.
 */
export const solveWeek = (instance: WeekInstance): WeekPlan | null => {
  const fault = faultOf(instance)
  if (fault !== null) throw new RangeError(fault)
  const arcs = arcsOf(instance.waiting.length, instance.volunteers.length, instance.pairs)
  const plan = solveLevels(instance, arcs)
  return verifyWeek(instance, plan, arcs) ? plan : null
}

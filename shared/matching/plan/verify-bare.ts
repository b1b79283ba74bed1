import type { Arcs } from './arcs.ts'

type Offer = { capacities: readonly number[]; unassigned: number }
type Plan = { assigned: ArrayLike<number>; total: number; prices: ArrayLike<number> }

/**
 * Whether the plan may be carried out and no plan can be better. At the prices, each request gains at most the best of
 * its pairs' worths less the price, or nothing; those gains and the prices of all places together are a sum that no plan
 * passes. When the plan reaches it, it is the best. One pass over the arcs, whole numbers, nothing trusted.
 */
export const verifyBare = (
  { rows, columns, start, column, worth }: Arcs,
  { capacities, unassigned }: Offer,
  { assigned, total, prices }: Plan,
): boolean => {
  if (assigned.length !== rows || prices.length !== columns) return false
  const used = new Int32Array(columns)
  const price = new Float64Array(columns)
  let bound = 0
  for (let volunteer = 0; volunteer < columns; volunteer += 1) {
    const one = prices[volunteer] ?? -1
    if (!Number.isSafeInteger(one) || one < 0) return false
    price[volunteer] = one
    bound += one * (capacities[volunteer] ?? 0)
  }
  let reached = 0
  for (let request = 0; request < rows; request += 1) {
    const taker = assigned[request] ?? -1
    let gain = 0
    let given = Number.NEGATIVE_INFINITY
    const end = start[request + 1] ?? 0
    for (let arc = start[request] ?? 0; arc < end; arc += 1) {
      const volunteer = column[arc] ?? 0
      const one = worth[arc] ?? 0
      if (volunteer === taker && one > given) given = one
      const net = one - (price[volunteer] ?? 0)
      if (net > gain) gain = net
    }
    bound += gain
    if (taker < 0) continue
    if (given === Number.NEGATIVE_INFINITY) return false
    reached += given
    used[taker] = (used[taker] ?? 0) + 1
    if ((used[taker] ?? 0) > (capacities[taker] ?? 0)) return false
  }
  return Number.isSafeInteger(bound) && bound === reached && total === reached + rows * unassigned
}

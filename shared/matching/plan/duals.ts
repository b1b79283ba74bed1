import type { BareInstance, BarePlan } from './bare.ts'
import type { WeekInstance, WeekPlan } from './week.ts'

/** What anybody can check a bare plan with: worth of each request and of one more place with each volunteer. */
export type BareDuals = { requests: number[]; volunteers: number[] }

/**
 * For every edge requests[r] + volunteers[v] ≥ score, requests[r] ≥ unassigned, volunteers[v] ≥ 0; then no plan has a
 * greater total than Σ requests + Σ capacity × volunteers, and this plan has exactly that.
 */
export const bareDuals = ({ requests, edges, unassigned }: BareInstance, { prices }: BarePlan): BareDuals => {
  const worth = Array.from({ length: requests }, () => unassigned)
  for (let edge = 0; edge < edges.row.length; edge += 1) {
    const request = edges.row[edge] ?? 0
    const net = (edges.worth[edge] ?? 0) - (prices[edges.column[edge] ?? 0] ?? 0)
    if (net > (worth[request] ?? 0)) worth[request] = net
  }
  return { requests: worth, volunteers: [...prices] }
}

export type Triple = [helped: number, fit: number, load: number]

/** The same for a week, three numbers each, compared from left to right. */
export type WeekDuals = { requests: Triple[]; volunteers: Triple[] }

const isLess = (one: Triple, other: Triple): boolean => {
  const [a, b, c] = one
  const [x, y, z] = other
  return a !== x ? a < x : b !== y ? b < y : c < z
}

/**
 * What each request costs at least at the plan's prices, and those prices: for every pair
 * requests[r] ≤ (0, −fit, 0) + volunteers[v], and requests[r] ≤ (rank, 0, 0); the cost of no plan is less than
 * Σ requests − Σ over places, where they are greater than nothing, of volunteers[v] − (0, 0, 2k − 1). This plan costs that.
 */
export const weekDuals = ({ waiting, volunteers, pairs }: WeekInstance, { prices }: WeekPlan): WeekDuals => {
  const requests = waiting.map((rank): Triple => [rank, 0, 0])
  for (let pair = 0; pair < pairs.row.length; pair += 1) {
    const request = pairs.row[pair] ?? 0
    const volunteer = pairs.column[pair] ?? 0
    const cost: Triple = [
      prices.helped[volunteer] ?? 0,
      (prices.fit[volunteer] ?? 0) - (pairs.worth[pair] ?? 0),
      prices.load[volunteer] ?? 0,
    ]
    if (isLess(cost, requests[request] ?? cost)) requests[request] = cost
  }
  return {
    requests,
    volunteers: volunteers.map((_, at) => [
      prices.helped[at] ?? 0,
      prices.fit[at] ?? 0,
      prices.load[at] ?? 0,
    ]),
  }
}

import { type Arcs, arcsOf, type Pairs, turned } from './arcs.ts'
import { solveOneLevel } from './one-level.ts'
import { verifyBare } from './verify-bare.ts'
import { greatestSum } from './week.ts'

/** A plan in numbers only: requests (rows) and volunteers (columns) by index from 0, a score per pair. */
export type BareInstance = {
  requests: number
  /** Per volunteer how many requests they can take. */
  capacities: readonly number[]
  /** Any whole numbers. Of double pairs the best counts. */
  edges: Pairs
  /** What a request that stays open scores; a pair that scores no more than this is not taken. */
  unassigned: number
}

/** `assigned`: per request its volunteer, or -1. `prices`: per volunteer what one more place would add; the proof. */
export type BarePlan = { assigned: Int32Array; total: number; prices: Float64Array }

/** The arcs of an instance by request, each worth what its pair adds to leaving the request open. */
export const bareArcs = ({ requests, capacities, edges, unassigned }: BareInstance): Arcs => {
  const arcs = arcsOf(requests, capacities.length, edges)
  for (let arc = 0; arc < arcs.worth.length; arc += 1) arcs.worth[arc] = (arcs.worth[arc] ?? 0) - unassigned
  return arcs
}

/** Why these numbers cannot be planned with, as a sentence; null when they can. */
export const bareFault = ({ requests, capacities, edges, unassigned }: BareInstance): string | null => {
  const { row, column, worth } = edges
  const most = new Float64Array(requests).fill(Math.abs(unassigned))
  for (let edge = 0; edge < row.length; edge += 1) {
    const request = row[edge] ?? -1
    const volunteer = column[edge] ?? -1
    if (!(request >= 0 && request < requests))
      return `edges[${edge}] names request ${request}; there are ${requests}, counted from 0.`
    if (!(volunteer >= 0 && volunteer < capacities.length))
      return `edges[${edge}] names volunteer ${volunteer}; there are ${capacities.length}, counted from 0.`
    most[request] = Math.max(most[request] ?? 0, Math.abs(worth[edge] ?? 0))
  }
  const sum = most.reduce((total, one) => total + one, 0)
  return sum > greatestSum
    ? 'The scores are too great to be added exactly: the greatest of each request together pass 2^52.'
    : null
}

/** How many requests each volunteer could take at most: their places, but no more than one beyond their pairs. */
const usefulPlaces = (capacities: readonly number[], arcs: Arcs): Int32Array => {
  const pairs = new Int32Array(capacities.length)
  for (let arc = 0; arc < arcs.column.length; arc += 1) {
    const volunteer = arcs.column[arc] ?? 0
    pairs[volunteer] = (pairs[volunteer] ?? 0) + 1
  }
  return pairs.map((count, volunteer) => Math.min(count + 1, capacities[volunteer] ?? 0))
}

const greatest = (values: Float64Array): number => values.reduce((most, one) => Math.max(most, one), 0)

/** Requests search for places. */
const fromRequests = (arcs: Arcs, places: Int32Array): Omit<BarePlan, 'total'> => {
  const never = greatest(arcs.worth)
  const prices = Float64Array.from(places, (count) => (count === 0 ? never : 0))
  const owner = Int32Array.from({ length: arcs.rows }, (_, row) => row)
  return { assigned: solveOneLevel({ arcs, owner, places, price: prices }), prices }
}

/** Places search for requests: far less work when there are fewer places than requests. */
const fromPlaces = (arcs: Arcs, places: Int32Array): Omit<BarePlan, 'total'> => {
  const back = turned(arcs)
  const owner = new Int32Array(places.reduce((sum, count) => sum + count, 0))
  let seat = 0
  for (const [volunteer, count] of places.entries()) {
    owner.fill(volunteer, seat, seat + count)
    seat += count
  }
  const gain = new Float64Array(arcs.rows)
  const each = new Int32Array(arcs.rows).fill(1)
  const requestOf = solveOneLevel({ arcs: back, owner, places: each, price: gain })
  const assigned = new Int32Array(arcs.rows).fill(-1)
  for (const [seat, request] of requestOf.entries()) if (request >= 0) assigned[request] = owner[seat] ?? -1
  const prices = new Float64Array(places.length)
  for (let volunteer = 0; volunteer < places.length; volunteer += 1) {
    let price = 0
    const end = back.start[volunteer + 1] ?? 0
    for (let arc = back.start[volunteer] ?? 0; arc < end; arc += 1)
      price = Math.max(price, (back.worth[arc] ?? 0) - (gain[back.column[arc] ?? 0] ?? 0))
    prices[volunteer] = price
  }
  return { assigned, prices }
}

const totalOf = (arcs: Arcs, assigned: Int32Array, unassigned: number): number => {
  // Begun at 0, so that no plan has a total of minus nothing.
  let total = 0
  total += arcs.rows * unassigned
  for (let request = 0; request < arcs.rows; request += 1) {
    const volunteer = assigned[request] ?? -1
    if (volunteer < 0) continue
    let best = Number.NEGATIVE_INFINITY
    const end = arcs.start[request + 1] ?? 0
    for (let arc = arcs.start[request] ?? 0; arc < end; arc += 1)
      if (arcs.column[arc] === volunteer) best = Math.max(best, arcs.worth[arc] ?? 0)
    total += best
  }
  return total
}

/** Solves over arcs that were made before. Unproven: `solveBare` is what gives plans away. */
export const solveBareArcs = (arcs: Arcs, capacities: readonly number[], unassigned: number): BarePlan => {
  const places = usefulPlaces(capacities, arcs)
  const supply = places.reduce((sum, count) => sum + count, 0)
  const found = supply < arcs.rows ? fromPlaces(arcs, places) : fromRequests(arcs, places)
  return { ...found, total: totalOf(arcs, found.assigned, unassigned) }
}

/**
 * The assignment with the greatest sum of scores, `unassigned` counted for every request left open. Null when the proof
 * does not hold, which would be a fault of ours. RangeError with a sentence when the numbers cannot be planned with.
 */
export const solveBare = (instance: BareInstance): BarePlan | null => {
  const fault = bareFault(instance)
  if (fault !== null) throw new RangeError(fault)
  const arcs = bareArcs(instance)
  const plan = solveBareArcs(arcs, instance.capacities, instance.unassigned)
  return verifyBare(arcs, instance, plan) ? plan : null
}

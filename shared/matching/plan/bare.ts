import { type Arcs, arcsOf, bestFirst, countOf, type Pairs } from './arcs.ts'
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

/** An instance ready to be solved: arcs by request, each worth what its pair adds to leaving the request open. */
export type BareArcs = {
  arcs: Arcs
  /** Per volunteer how many requests they could take at most: their places, but no more than one beyond their pairs. */
  places: Int32Array
  /** The same arcs by volunteer, when there are fewer places than requests: then places search for requests. */
  back: Arcs | null
}

const sum = (values: Int32Array): number => {
  let total = 0
  for (let index = 0; index < values.length; index += 1) total += values[index] ?? 0
  return total
}

/** With more requests than this for a place, arcs are sorted best first: searches are long then, and stop sooner so. */
const crowded = 0.8

/** Prepares an instance: its pairs by who searches. The scarcer side does, which is far less work. */
export const bareArcs = ({ requests, capacities, edges, unassigned }: BareInstance): BareArcs => {
  const { row, column } = edges
  const volunteers = capacities.length
  const worth = new Float64Array(row.length)
  for (let edge = 0; edge < worth.length; edge += 1) worth[edge] = (edges.worth[edge] ?? 0) - unassigned
  const places = countOf(volunteers, column)
  for (let volunteer = 0; volunteer < volunteers; volunteer += 1)
    places[volunteer] = Math.min((places[volunteer] ?? 0) + 1, capacities[volunteer] ?? 0)
  const supply = sum(places)
  const arcs = arcsOf(requests, volunteers, { row, column, worth })
  if (supply < requests) {
    const back = arcsOf(volunteers, requests, { row: column, column: row, worth })
    return { arcs, places, back: bestFirst(back) }
  }
  return { arcs: requests > crowded * supply ? bestFirst(arcs) : arcs, places, back: null }
}

/** Why these numbers cannot be planned with, as a sentence; null when they can. */
export const bareFault = ({ requests, capacities, edges, unassigned }: BareInstance): string | null => {
  const { row, column, worth } = edges
  if (!Number.isSafeInteger(unassigned)) return 'unassigned is no whole number.'
  if (!capacities.every((capacity) => Number.isSafeInteger(capacity) && capacity >= 0))
    return 'A capacity is no whole number of 0 or more.'
  const most = new Float64Array(requests).fill(Math.abs(unassigned))
  for (let edge = 0; edge < row.length; edge += 1) {
    const request = row[edge] ?? -1
    const volunteer = column[edge] ?? -1
    if (!(request >= 0 && request < requests))
      return `edges[${edge}] names request ${request}; there are ${requests}, counted from 0.`
    if (!(volunteer >= 0 && volunteer < capacities.length))
      return `edges[${edge}] names volunteer ${volunteer}; there are ${capacities.length}, counted from 0.`
    const score = worth[edge] ?? Number.NaN
    if (!Number.isSafeInteger(score)) return `edges[${edge}] scores ${score}, which is no whole number.`
    most[request] = Math.max(most[request] ?? 0, Math.abs(score))
  }
  return most.reduce((total, one) => total + one, 0) > greatestSum
    ? 'The scores are too great to be added exactly: the greatest of each request together pass 2^52.'
    : null
}

/** A place that is not there costs as much as anybody could gain by it. */
const firstPrices = ({ column, worth }: Arcs, places: Int32Array): Float64Array => {
  const prices = new Float64Array(places.length)
  if (!places.includes(0)) return prices
  for (let arc = 0; arc < column.length; arc += 1) {
    const volunteer = column[arc] ?? 0
    const gain = worth[arc] ?? 0
    if (places[volunteer] === 0 && gain > (prices[volunteer] ?? 0)) prices[volunteer] = gain
  }
  return prices
}

type Found = Omit<BarePlan, 'total'> & { worth: number }

/** Requests search for places. */
const fromRequests = (arcs: Arcs, places: Int32Array): Found => {
  const prices = firstPrices(arcs, places)
  const owner = new Int32Array(arcs.rows)
  for (let request = 0; request < arcs.rows; request += 1) owner[request] = request
  const { columnOf, worth } = solveOneLevel({ arcs, owner, places, price: prices })
  return { assigned: columnOf, prices, worth }
}

/** Places search for requests. */
const fromPlaces = (arcs: Arcs, back: Arcs, places: Int32Array): Found => {
  const owner = new Int32Array(sum(places))
  let filled = 0
  for (let volunteer = 0; volunteer < places.length; volunteer += 1) {
    const count = places[volunteer] ?? 0
    owner.fill(volunteer, filled, filled + count)
    filled += count
  }
  const gain = new Float64Array(arcs.rows)
  const each = new Int32Array(arcs.rows).fill(1)
  const { columnOf: requestOf, worth } = solveOneLevel({ arcs: back, owner, places: each, price: gain })
  const assigned = new Int32Array(arcs.rows).fill(-1)
  for (let seat = 0; seat < requestOf.length; seat += 1) {
    const request = requestOf[seat] ?? -1
    if (request >= 0) assigned[request] = owner[seat] ?? -1
  }
  const prices = new Float64Array(places.length)
  for (let volunteer = 0; volunteer < places.length; volunteer += 1) {
    let price = 0
    const end = back.start[volunteer + 1] ?? 0
    for (let arc = back.start[volunteer] ?? 0; arc < end; arc += 1)
      price = Math.max(price, (back.worth[arc] ?? 0) - (gain[back.column[arc] ?? 0] ?? 0))
    prices[volunteer] = price
  }
  return { assigned, prices, worth }
}

/** Solves over arcs that were made before. Unproven: `solveBare` is what gives plans away. */
export const solveBareArcs = ({ arcs, places, back }: BareArcs, unassigned: number): BarePlan => {
  const { assigned, prices, worth } =
    back === null ? fromRequests(arcs, places) : fromPlaces(arcs, back, places)
  // Begun at 0, so that no plan has a total of minus nothing.
  return { assigned, prices, total: 0 + arcs.rows * unassigned + worth }
}

/**
 * The assignment with the greatest sum of scores, `unassigned` counted for every request left open. Null when the proof
 * does not hold, which would be a fault of ours. RangeError with a sentence when the numbers cannot be planned with.
 */
export const solveBare = (instance: BareInstance): BarePlan | null => {
  const fault = bareFault(instance)
  if (fault !== null) throw new RangeError(fault)
  const prepared = bareArcs(instance)
  const plan = solveBareArcs(prepared, instance.unassigned)
  return verifyBare(prepared.arcs, instance, plan) ? plan : null
}

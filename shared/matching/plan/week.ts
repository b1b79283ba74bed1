import type { Pairs } from './arcs.ts'

/** The greatest sum of whole numbers that is surely exact, with room to subtract one such sum from another. */
export const greatestSum = 2 ** 52

/** All open requests against all free places. Rows are requests, columns volunteers, both by index from 0. */
export type WeekInstance = {
  /** Per request the dense rank of its waiting, from 1 for the shortest; who waits longer has the higher rank. */
  waiting: readonly number[]
  /** Per volunteer how many new matches they can take, and how many open matches they have already. */
  volunteers: readonly { places: number; taken: number }[]
  /** Pairs that may be proposed, with how well they fit: any whole numbers, higher is better. Double pairs: the best counts. */
  pairs: Pairs
}

/** One number per volunteer and level: what one more place with them would be worth. They prove that no plan is better. */
export type WeekPrices = {
  helped: Float64Array
  fit: Float64Array
  load: Float64Array
}

/** What a plan reaches, compared in this order. */
export type WeekValues = {
  /** Σ rank of the families that are helped: the most. */
  helped: number
  /** Σ fit of the pairs: the most. */
  fit: number
  /** Σ over the places used of 2k − 1, where k counts the volunteer's open matches too: the least. */
  load: number
}

/** The plan and its proof. `assigned`: per request the index of the volunteer, or null when it stays open. */
export type WeekPlan = {
  assigned: (number | null)[]
  values: WeekValues
  prices: WeekPrices
}

/** The dense ranks of moments of waiting: the latest is 1, equal moments are equal. Any text or number that sorts by time. */
export const waitingRanks = (since: readonly string[]): number[] => {
  const rank = new Map(
    [...new Set(since)].sort((a, b) => (a < b ? 1 : -1)).map((moment, index) => [moment, index + 1]),
  )
  return since.map((moment) => rank.get(moment) ?? 0)
}

/** The pairs of a list of objects, in columns. */
export const pairsOf = (list: readonly { request: number; volunteer: number; fit: number }[]): Pairs => ({
  row: Int32Array.from(list, ({ request }) => request),
  column: Int32Array.from(list, ({ volunteer }) => volunteer),
  worth: Float64Array.from(list, ({ fit }) => fit),
})

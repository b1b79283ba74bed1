import type { BareInstance } from '#shared/matching/plan/bare.ts'
import type { WeekInstance } from '#shared/matching/plan/week.ts'

/** The greatest score of a pair; a request left open scores 0. */
export const bestScore = 10_000

/** Mulberry32: the same seed gives the same numbers everywhere. */
const numbersFrom = (seed: number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Place = { x: number; y: number }

/** People live around towns, the greater towns with more of them. Kilometres. */
const townsfolk = (random: () => number, towns: readonly (Place & { share: number })[], count: number) =>
  Array.from({ length: count }, (): Place => {
    let left = random()
    const town = towns.find(({ share }) => (left -= share) <= 0) ?? towns[0]
    const away = Math.sqrt(-2 * Math.log(1 - random())) * 3
    const turn = random() * 2 * Math.PI
    return { x: (town?.x ?? 0) + away * Math.cos(turn), y: (town?.y ?? 0) + away * Math.sin(turn) }
  })

const townsOf = (random: () => number, count: number) => {
  const sizes = Array.from({ length: count }, () => 0.2 + random() ** 2)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size) => ({ x: random() * 80, y: random() * 80, share: size / all }))
}

export type Shape = {
  seed: number
  requests: number
  volunteers: number
  capacities: (pick: number) => number
}

const radius = 10
const pairsPerRequest = 50

/**
 * Requests and volunteers in towns: about fifty volunteers within ten kilometres who also pass the other rules; the score
 * falls with the distance and rises with all that is not distance.
 */
export const inTowns = ({ seed, requests, volunteers, capacities }: Shape): BareInstance => {
  const random = numbersFrom(seed)
  const towns = townsOf(random, 12)
  const homes = townsfolk(random, towns, requests)
  const helpers = townsfolk(random, towns, volunteers)
  const near = homes.map(({ x, y }) =>
    helpers.flatMap((helper, index) => {
      const away = Math.hypot(helper.x - x, helper.y - y)
      return away <= radius ? [{ index, away }] : []
    }),
  )
  const share = (pairsPerRequest * requests) / near.reduce((sum, { length }) => sum + length, 0)
  const edges: { row: number[]; column: number[]; worth: number[] } = { row: [], column: [], worth: [] }
  for (const [request, others] of near.entries())
    for (const { index, away } of others) {
      if (random() >= share) continue
      edges.row.push(request)
      edges.column.push(index)
      edges.worth.push(Math.round(bestScore * (0.6 * (1 - away / radius) + 0.4 * random())))
    }
  return {
    requests,
    capacities: helpers.map(() => capacities(random())),
    edges,
    unassigned: 0,
  }
}

/** Everybody may fit anybody: as many pairs per request, scores without any order in them. */
export const atRandom = ({ seed, requests, volunteers, capacities }: Shape): BareInstance => {
  const random = numbersFrom(seed)
  const count = requests * pairsPerRequest
  return {
    requests,
    capacities: Array.from({ length: volunteers }, () => capacities(random())),
    unassigned: 0,
    edges: {
      row: Int32Array.from({ length: count }, (_, edge) => Math.floor(edge / pairsPerRequest)),
      column: Int32Array.from({ length: count }, () => Math.floor(random() * volunteers)),
      worth: Float64Array.from({ length: count }, () => Math.floor(random() * (bestScore + 1))),
    },
  }
}

/** Every request with every volunteer, costs 1 … 10,000 all of which have to be paid: the classic dense problem. */
export const dense = (seed: number, size: number): BareInstance => {
  const random = numbersFrom(seed)
  const count = size * size
  return {
    requests: size,
    capacities: Array.from({ length: size }, () => 1),
    unassigned: -2 * bestScore * size,
    edges: {
      row: Int32Array.from({ length: count }, (_, edge) => Math.floor(edge / size)),
      column: Int32Array.from({ length: count }, (_, edge) => edge % size),
      worth: Float64Array.from({ length: count }, () => -1 - Math.floor(random() * bestScore)),
    },
  }
}

/** The same people as a week: waits over half a year, some volunteers with a match already, scores as fit. */
export const asWeek = ({ requests, capacities, edges }: BareInstance, seed: number): WeekInstance => {
  const random = numbersFrom(seed)
  const days = Array.from({ length: requests }, () => Math.floor(random() * 180))
  const steps = [...new Set(days)].sort((a, b) => a - b)
  return {
    waiting: days.map((day) => steps.indexOf(day) + 1),
    volunteers: capacities.map((places) => ({ places, taken: random() < 0.3 ? 1 : 0 })),
    pairs: edges,
  }
}

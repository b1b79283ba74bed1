import { z } from 'zod'
import type { DistanceBand } from '../distance.ts'
import { type Factor, factorWith } from './factors.ts'
import { type Verdict, verdicts } from './verdict.ts'

/** What may count more or less; what is needed stays needed whatever the weights. */
export const weighed = ['time', 'language', 'distance', 'experience'] as const
export type Weighed = (typeof weighed)[number]

/** How much something counts: none, a little, normal, much. */
export const weightSteps = ['none', 'little', 'normal', 'much'] as const
export type WeightStep = (typeof weightSteps)[number]

export type Weights = Record<Weighed, WeightStep>
export const weightsSchema = z.strictObject({
  time: z.enum(weightSteps),
  language: z.enum(weightSteps),
  distance: z.enum(weightSteps),
  experience: z.enum(weightSteps),
})

/** What counts when nobody changed it. */
export const defaultWeights: Weights = {
  time: 'much',
  language: 'much',
  distance: 'normal',
  experience: 'little',
}

const factorOfStep: Record<WeightStep, number> = { none: 0, little: 1, normal: 2, much: 4 }

const bits = (mask: number): number => {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count += 1
  return count
}

const nearness: Record<DistanceBand, number> = { near: 4, about2: 3, about5: 2, about10: 1, further: 0 }

/** 0 to 4 for each of the four; what is not known gets nothing. */
const levels: Record<Weighed, (factors: readonly Factor[]) => number> = {
  time: (factors) => {
    const shared = bits(factorWith(factors, 'time')?.data.shared ?? 0)
    return shared === 0 ? 0 : Math.min(shared, 3) + 1
  },
  language: (factors) => {
    if (factorWith(factors, 'language')?.sign !== '+') return 0
    return factorWith(factors, 'ownLanguage') === undefined ? 4 : 2
  },
  distance: (factors) => {
    const band = factorWith(factors, 'distance')?.data.band ?? null
    return band === null ? 0 : nearness[band]
  },
  experience: (factors) => {
    const earlier = Math.min(factorWith(factors, 'earlierMatches')?.data.count ?? 0, 2)
    const own = factors.some(({ code, sign }) => code === 'ownExperience' && sign === '+') ? 1 : 0
    const likes = factorWith(factors, 'kinds')?.sign === '+' ? 1 : 0
    return earlier + own + likes
  },
}

/** At most 4 × 4 for each of the four. */
const worthOf = (factors: readonly Factor[], weights: Weights): number =>
  weighed.reduce((sum, what) => sum + factorOfStep[weights[what]] * levels[what](factors), 0)

/** What the order looks at, made once per pair. */
export type Ranked = { id: string; verdict: Verdict; factors: readonly Factor[]; openMatches: number }

const most = 99

/**
 * How well a pair fits as one whole number, higher is better: first the verdict, then what counts with the weights, then
 * fewer things against, then fewer unknown; each out of reach of the next. The shortlist sorts by it and the weekly plan
 * adds it up, so that both say the same; how many matches somebody has is a step of its own in both. It never leaves the
 * server: nobody reads a score of a person.
 */
export const fitOf = (
  { verdict, factors }: Pick<Ranked, 'verdict' | 'factors'>,
  weights: Weights,
): number => {
  const against = factors.filter(({ code, sign }) => sign === '–' && code !== 'load').length
  const unknown = factors.filter(({ sign }) => sign === '?').length
  const steps = [
    verdicts.length - 1 - verdicts.indexOf(verdict),
    worthOf(factors, weights),
    most - Math.min(against, most),
    most - Math.min(unknown, most),
  ]
  return steps.reduce((sum, step) => sum * (most + 1) + step, 0)
}

/**
 * Best first: by `fitOf`; then fewer open matches; and in the end by id, so that the same data always give the same order.
 */
export const order = <Item extends Ranked>(items: readonly Item[], weights: Weights): Item[] =>
  items
    .map((item) => ({ item, fit: fitOf(item, weights) }))
    .sort(
      (a, b) => b.fit - a.fit || a.item.openMatches - b.item.openMatches || (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item)

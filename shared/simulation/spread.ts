import { type Outcome, quantile } from './outcome.ts'
import type { WayName } from './choose.ts'
import type { SituationName } from './situation.ts'

/** One year, matched in each way. */
export type YearInWays = { seed: number; ways: Record<WayName, Outcome> }
/** All years of one situation. */
export type Simulated = { situation: SituationName; years: readonly YearInWays[] }

/** One figure over the years. Null when no year has it. */
export type Spread = { median: number; least: number; most: number } | null

export type Figure = (outcome: Outcome) => number | null

export const spreadOf = (values: readonly (number | null)[]): Spread => {
  const known = values.filter((value) => value !== null)
  const [least, median, most] = [quantile(known, 0), quantile(known, 0.5), quantile(known, 1)]
  return least === null || median === null || most === null ? null : { median, least, most }
}

export const spreadIn = ({ years }: Simulated, way: WayName, figure: Figure): Spread =>
  spreadOf(years.map(({ ways }) => figure(ways[way])))

/** What one way gives more than another in the same years; `higher` and `lower` count the years. */
export type Difference = { spread: Spread; higher: number; lower: number }

export const differenceIn = (
  { years }: Simulated,
  [way, other]: readonly [WayName, WayName],
  figure: Figure,
): Difference => {
  const each = years.map(({ ways }) => {
    const [one, two] = [figure(ways[way]), figure(ways[other])]
    return one === null || two === null ? null : one - two
  })
  return {
    spread: spreadOf(each),
    higher: each.filter((value) => value !== null && value > 0).length,
    lower: each.filter((value) => value !== null && value < 0).length,
  }
}

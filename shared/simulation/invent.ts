import { allDayParts, type DayPartMask, dayParts, toMask } from '../day-parts.ts'
import type { Fact } from '../matching/facts.ts'
import type { Random } from '../random.ts'
import type { Language } from '../vocabulary.ts'
import type { Tongues } from './situation.ts'

/** A fact told on that day; null: nobody told it. */
export const told =
  (notedOn: string) =>
  <Value>(value: Value | null): Fact<Value> =>
    value === null ? { value, source: null, notedOn: null } : { value, source: 'talk', notedOn }

/** Nobody visits on Saturday evening or on Sunday. */
const visitParts = dayParts.filter((part) => !part.startsWith('sun') && part !== 'sat-evening')

/** So many day parts of the week, or all of them in that part of the cases. */
export const someDayParts = (
  random: Random,
  { least, most, any }: { least: number; most: number; any: number },
): DayPartMask => {
  const some = toMask(random.shuffled(visitParts).slice(0, random.whole(least, most)))
  return random.chance(any) ? allDayParts : some
}

export const spokenOf = (random: Random, tongues: Tongues): Language[] => {
  let left = random.next()
  return [...((tongues.find(({ share }) => (left -= share) < 0) ?? tongues[0])?.languages ?? [])]
}

/** Some of these, `count` of them, each once. */
export const someOf = <Item>(random: Random, items: readonly Item[], count: number): Item[] =>
  random.shuffled(items).slice(0, count)

/** Whole days with that median, long tail to the right: half of all lies between 0.65 and 1.55 times the median. */
export const daysAround = (random: Random, median: number, spread = 0.65): number => {
  const bell = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  return Math.max(1, Math.round(median * Math.exp(spread * bell)))
}

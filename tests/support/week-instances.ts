import * as fc from 'fast-check'
import { pairsOf, type WeekInstance } from '#shared/matching/plan/week.ts'

const dense = (values: readonly number[]): number[] => {
  const steps = [...new Set(values)].sort((a, b) => a - b)
  return values.map((value) => steps.indexOf(value) + 1)
}

/** Small weeks of every shape: nobody, no places, double pairs, bad fits, equal waits. */
export const anyWeek = (most: { requests: number; volunteers: number }): fc.Arbitrary<WeekInstance> =>
  fc
    .record({
      since: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: most.requests, size: 'max' }),
      volunteers: fc.array(
        fc.record({ places: fc.integer({ min: 0, max: 3 }), taken: fc.integer({ min: 0, max: 2 }) }),
        { maxLength: most.volunteers, size: 'max' },
      ),
      greatest: fc.constantFrom(1, 3, 10_000),
    })
    .chain(({ since, volunteers, greatest }) => {
      const pair = fc.record({
        request: fc.nat(Math.max(0, since.length - 1)),
        volunteer: fc.nat(Math.max(0, volunteers.length - 1)),
        fit: fc.integer({ min: -greatest, max: greatest }),
      })
      const isEmpty = since.length === 0 || volunteers.length === 0
      return fc
        .array(pair, { maxLength: isEmpty ? 0 : 3 * since.length, size: 'max' })
        .map((pairs) => ({ waiting: dense(since), volunteers, pairs: pairsOf(pairs) }))
    })

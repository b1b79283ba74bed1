import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareOut } from '#shared/overview.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('how many rows each block shows', () => {
  test.each([
    [[], 25, []],
    [[3, 2], 25, [3, 2]],
    [[30, 1], 25, [24, 1]],
    [[10, 10, 10], 25, [10, 10, 5]],
    [[1, 1, 1], 2, [1, 1, 1]],
  ])('%j of %i rows: %j', (counts, budget, shares) => {
    expect(shareOut(counts, budget)).toEqual(shares)
  })

  test('every block shows something, none more than it has, and together no more than fit', () => {
    const blocks = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 19 })
    fc.assert(
      fc.property(blocks, fc.integer({ min: 0, max: 40 }), (counts, budget) => {
        const shares = shareOut(counts, budget)
        shares.forEach((share, at) => {
          expect(share).toBeGreaterThanOrEqual(1)
          expect(share).toBeLessThanOrEqual(counts[at] ?? 0)
        })
        expect(sum(shares)).toBe(Math.min(sum(counts), Math.max(budget, counts.length)))
      }),
    )
  })
})

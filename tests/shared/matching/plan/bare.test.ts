import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BareInstance, type BarePlan, bareArcs, solveBare } from '#shared/matching/plan/bare.ts'
import { verifyBare } from '#shared/matching/plan/verify-bare.ts'
import { anyBare } from '../../../support/bare-instances.ts'
import { bareTotalByHighs, highs } from '../../../support/highs.ts'

const seed = 20_261_123

const planFor = (instance: BareInstance): BarePlan => {
  const plan = solveBare(instance)
  if (plan === null) throw new Error('The plan was not proven.')
  return plan
}

const verified = (instance: BareInstance, plan: BarePlan) =>
  verifyBare(bareArcs(instance).arcs, instance, plan)

const bare = (
  requests: number,
  capacities: number[],
  edges: [number, number, number][],
  unassigned = 0,
): BareInstance => ({
  requests,
  capacities,
  unassigned,
  edges: {
    row: edges.map(([row]) => row),
    column: edges.map(([, column]) => column),
    worth: edges.map(([, , worth]) => worth),
  },
})

/** What somebody with pen and paper adds up. */
const totalOf = ({ requests, capacities, edges, unassigned }: BareInstance, { assigned }: BarePlan) => {
  const used = capacities.map(() => 0)
  let total = 0
  for (let request = 0; request < requests; request += 1) {
    const volunteer = assigned[request] ?? -1
    const scores = Array.from(edges.row).flatMap((row, edge) =>
      row === request && edges.column[edge] === volunteer ? [edges.worth[edge] ?? 0] : [],
    )
    if (volunteer >= 0) {
      expect(scores.length).toBeGreaterThan(0)
      used[volunteer] = (used[volunteer] ?? 0) + 1
    }
    total += volunteer < 0 ? unassigned : Math.max(...scores)
  }
  for (const [volunteer, count] of used.entries())
    expect(count).toBeLessThanOrEqual(capacities[volunteer] ?? 0)
  return total
}

describe('a bare plan', () => {
  test('reaches what HiGHS reaches, on 1,000 instances', async () => {
    const solver = await highs()
    let assignedAny = 0
    fc.assert(
      fc.property(anyBare, (instance) => {
        const plan = planFor(instance)
        if (plan.assigned.some((volunteer) => volunteer >= 0)) assignedAny += 1
        expect(plan.total).toBe(totalOf(instance, plan))
        expect(plan.total).toBe(bareTotalByHighs(solver, instance))
      }),
      { numRuns: 1000, seed },
    )
    expect(assignedAny).toBeGreaterThan(500)
  }, 120_000)

  test('has prices that anybody can check against every edge', () => {
    fc.assert(
      fc.property(anyBare, (instance) => {
        const { requests, capacities, edges, unassigned } = instance
        const { prices, total } = planFor(instance)
        const gains = Array.from({ length: requests }, () => unassigned)
        for (let edge = 0; edge < edges.row.length; edge += 1) {
          const row = edges.row[edge] ?? 0
          gains[row] = Math.max(
            gains[row] ?? 0,
            (edges.worth[edge] ?? 0) - (prices[edges.column[edge] ?? 0] ?? 0),
          )
        }
        expect(Math.min(0, ...prices)).toBe(0)
        const priced = capacities.reduce((sum, count, volunteer) => sum + count * (prices[volunteer] ?? 0), 0)
        expect(gains.reduce((sum, gain) => sum + gain, 0) + priced).toBe(total)
      }),
      { numRuns: 1000, seed },
    )
  })

  test('gives the same answer for the same data', () => {
    fc.assert(
      fc.property(anyBare, (instance) => {
        expect(planFor(structuredClone(instance))).toEqual(planFor(instance))
      }),
      { numRuns: 200, seed },
    )
  })

  test('an edge worse than staying open is not taken, and of double edges the best counts', () => {
    expect([...planFor(bare(1, [1], [[0, 0, -3]])).assigned]).toEqual([-1])
    expect(planFor(bare(1, [1], [[0, 0, -3]], -4))).toMatchObject({ total: -3 })
    const twice: [number, number, number][] = [
      [0, 0, 2],
      [0, 0, 7],
      [0, 0, 5],
    ]
    expect(planFor(bare(1, [9], twice)).total).toBe(7)
  })

  test('no requests, requests without edges, volunteers without places', () => {
    expect(planFor(bare(0, [], []))).toMatchObject({ total: 0 })
    expect(planFor(bare(3, [], [], -2))).toMatchObject({ total: -6 })
    expect([...planFor(bare(2, [0], [[0, 0, 9]], 1)).assigned]).toEqual([-1, -1])
  })

  test('room for more than anybody could need changes nothing', () => {
    const edges: [number, number, number][] = [
      [0, 0, 3],
      [1, 0, 4],
      [2, 1, 5],
      [0, 1, 9],
    ]
    expect(planFor(bare(5, [2, 2 ** 40], edges)).total).toBe(18)
    expect(planFor(bare(3, [Number.MAX_SAFE_INTEGER, 1], edges)).total).toBe(13)
  })

  test('numbers that cannot be added exactly are refused with a sentence', () => {
    const half = 2 ** 51
    expect(
      planFor(
        bare(
          2,
          [1, 1],
          [
            [0, 0, half],
            [1, 1, half],
          ],
        ),
      ).total,
    ).toBe(2 ** 52)
    expect(() =>
      solveBare(
        bare(
          2,
          [1, 1],
          [
            [0, 0, half],
            [1, 1, half + 1],
          ],
        ),
      ),
    ).toThrow('pass 2^52')
    expect(() => solveBare(bare(1, [1], [], -(2 ** 52) - 1))).toThrow('pass 2^52')
    expect(() => solveBare(bare(1, [1], [[0, 1, 5]]))).toThrow(
      'edges[0] names volunteer 1; there are 1, counted from 0.',
    )
    expect(() => solveBare(bare(1, [1], [[1, 0, 5]]))).toThrow('edges[0] names request 1')
    expect(() => solveBare(bare(1, [1], [[0, 0, 0.5]]))).toThrow('edges[0] scores 0.5')
    expect(() => solveBare(bare(1, [-1], []))).toThrow('A capacity is no whole number of 0 or more.')
    expect(() => solveBare(bare(1, [1], [], 0.5))).toThrow('unassigned is no whole number.')
  })

  test('is refused when its prices or the plan were changed', () => {
    const instance = bare(
      3,
      [1, 1],
      [
        [0, 0, 5],
        [0, 1, 4],
        [1, 0, 6],
        [2, 1, 1],
      ],
    )
    const plan = planFor(instance)
    expect([...plan.assigned]).toEqual([1, 0, -1])
    expect(verified(instance, plan)).toBe(true)
    const others = [
      { ...plan, total: plan.total + 1 },
      { ...plan, assigned: Int32Array.of(0, -1, 1), total: 6 },
      { ...plan, assigned: Int32Array.of(0, 0, -1), total: 11 },
      { ...plan, assigned: Int32Array.of(1, 0, 0) },
      { ...plan, assigned: Int32Array.of(1, 0) },
      { ...plan, prices: plan.prices.with(0, 7) },
      { ...plan, prices: plan.prices.with(1, -1) },
      { ...plan, prices: plan.prices.with(0, 0.5) },
      { ...plan, prices: plan.prices.slice(1) },
    ]
    for (const other of others) expect(verified(instance, other)).toBe(false)
  })

  test('whatever assignment and prices somebody brings: what passes is as good as the best', () => {
    let passed = 0
    const change = fc.record({ volunteer: fc.nat(9), by: fc.integer({ min: -2, max: 2 }) })
    const move = fc.record({ request: fc.nat(11), to: fc.integer({ min: -1, max: 9 }) })
    fc.assert(
      fc.property(
        anyBare,
        fc.array(change, { maxLength: 2 }),
        fc.option(move),
        (instance, changes, moved) => {
          const best = planFor(instance)
          const prices = best.prices.slice()
          for (const { volunteer, by } of changes)
            if (volunteer < prices.length) prices[volunteer] = (prices[volunteer] ?? 0) + by
          const assigned = best.assigned.slice()
          if (moved !== null && moved.request < assigned.length) assigned[moved.request] = moved.to
          const plan = { assigned, prices, total: best.total }
          if (!verified(instance, plan)) return
          passed += 1
          expect(totalOf(instance, plan)).toBe(best.total)
        },
      ),
      { numRuns: 2000, seed },
    )
    expect(passed).toBeGreaterThan(100)
  })
})

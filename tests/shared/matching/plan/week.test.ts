import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solveWeek } from '#shared/matching/plan/solve-week.ts'
import { verifyWeek } from '#shared/matching/plan/verify-week.ts'
import { pairsOf, waitingRanks, type WeekInstance, type WeekPlan } from '#shared/matching/plan/week.ts'
import { bestOfAll, reachedBy } from '../../../support/every-plan.ts'
import { highs, weekValuesByHighs } from '../../../support/highs.ts'
import { anyWeek } from '../../../support/week-instances.ts'

const seed = 20_261_123
const small = anyWeek({ requests: 5, volunteers: 4 })
const middle = anyWeek({ requests: 40, volunteers: 25 })

const planFor = (instance: WeekInstance): WeekPlan => {
  const plan = solveWeek(instance)
  if (plan === null) throw new Error('The plan was not proven.')
  return plan
}

const helpedBy = (instance: WeekInstance): number =>
  planFor(instance).assigned.filter((volunteer) => volunteer !== null).length

/** The plan with one thing changed, and the rest as it was. */
const withPrice = (
  { prices, ...plan }: WeekPlan,
  level: 'helped' | 'fit' | 'load',
  volunteer: number,
  by: number,
): WeekPlan => {
  const changed = prices[level].slice()
  changed[volunteer] = (changed[volunteer] ?? 0) + by
  return { ...plan, prices: { ...prices, [level]: changed } }
}

describe('the weekly plan', () => {
  test('is the best of every plan there is, level by level', () => {
    fc.assert(
      fc.property(small, (instance) => {
        expect(reachedBy(instance, planFor(instance).assigned)).toEqual(bestOfAll(instance))
      }),
      { numRuns: 2000, seed },
    )
  })

  test('reaches in each level what HiGHS reaches', async () => {
    const solver = await highs()
    fc.assert(
      fc.property(anyWeek({ requests: 12, volunteers: 8 }), (instance) => {
        expect(planFor(instance).values).toEqual(weekValuesByHighs(solver, instance))
      }),
      { numRuns: 300, seed },
    )
  }, 120_000)

  test('comes with a proof that holds', () => {
    fc.assert(
      fc.property(middle, (instance) => {
        expect(verifyWeek(instance, planFor(instance))).toBe(true)
      }),
      { numRuns: 500, seed },
    )
  })

  test('gives the same answer for the same data', () => {
    fc.assert(
      fc.property(middle, (instance) => {
        expect(planFor(structuredClone(instance))).toEqual(planFor(instance))
      }),
      { numRuns: 200, seed },
    )
  })

  test('a longer wait never loses a place to a shorter one that could have been swapped', () => {
    let swappable = 0
    fc.assert(
      fc.property(middle, (instance) => {
        const { waiting, pairs } = instance
        const { assigned } = planFor(instance)
        for (let pair = 0; pair < pairs.row.length; pair += 1) {
          const open = pairs.row[pair] ?? 0
          const volunteer = pairs.column[pair] ?? 0
          if (assigned[open] !== null) continue
          for (const [other, theirs] of assigned.entries()) {
            if (theirs !== volunteer) continue
            swappable += 1
            expect(waiting[other]).toBeGreaterThanOrEqual(waiting[open] ?? 0)
          }
        }
      }),
      { numRuns: 500, seed },
    )
    expect(swappable).toBeGreaterThan(200)
  })

  test('one more place, or one more volunteer, never helps fewer families, and at most one more', () => {
    fc.assert(
      fc.property(middle, fc.nat(), fc.array(fc.nat(), { maxLength: 10 }), (instance, which, able) => {
        const before = helpedBy(instance)
        const { waiting, volunteers, pairs } = instance
        const within = (gain: number) => gain >= 0 && gain <= 1
        if (volunteers.length > 0) {
          const chosen = which % volunteers.length
          const roomier = volunteers.map((one, index) =>
            index === chosen ? { ...one, places: one.places + 1 } : one,
          )
          expect(helpedBy({ ...instance, volunteers: roomier }) - before).toSatisfy(within)
        }
        const added = waiting.length === 0 ? [] : able.map((request) => request % waiting.length)
        const more = {
          waiting,
          volunteers: [...volunteers, { places: 1, taken: 0 }],
          pairs: {
            row: [...Array.from(pairs.row), ...added],
            column: [...Array.from(pairs.column), ...added.map(() => volunteers.length)],
            worth: [...Array.from(pairs.worth), ...added.map(() => 1)],
          },
        }
        expect(helpedBy(more) - before).toSatisfy(within)
      }),
      { numRuns: 500, seed },
    )
  })

  test('who waits longer is helped first, then who fits best, then who has the most room', () => {
    const one = (list: { request: number; volunteer: number; fit: number }[], waiting: number[]) => ({
      waiting,
      volunteers: [
        { places: 1, taken: 1 },
        { places: 1, taken: 0 },
      ],
      pairs: pairsOf(list),
    })
    const pair = (request: number, volunteer: number, fit: number) => ({ request, volunteer, fit })
    expect(planFor(one([pair(0, 0, 9), pair(1, 0, 1)], [1, 2])).assigned).toEqual([null, 0])
    expect(planFor(one([pair(0, 0, 3), pair(0, 1, 2)], [1])).assigned).toEqual([0])
    expect(planFor(one([pair(0, 0, 2), pair(0, 1, 2)], [1])).assigned).toEqual([1])
  })

  test('a volunteer with room for three gets the second only when nobody else fits as well', () => {
    const instance = {
      waiting: [1, 1, 1],
      volunteers: [
        { places: 3, taken: 0 },
        { places: 1, taken: 0 },
        { places: 1, taken: 1 },
      ],
      pairs: pairsOf(
        [0, 1, 2].flatMap((request) => [0, 1, 2].map((volunteer) => ({ request, volunteer, fit: 5 }))),
      ),
    }
    const { assigned, values } = planFor(instance)
    expect(assigned.filter((volunteer) => volunteer === 1)).toHaveLength(1)
    expect(values).toEqual({ helped: 3, fit: 15, load: 1 + 1 + 3 })
  })

  test('no requests, no volunteers, no pairs: an empty plan, proven', () => {
    const pairs = pairsOf([])
    expect(planFor({ waiting: [], volunteers: [], pairs }).assigned).toEqual([])
    expect(planFor({ waiting: [1, 2], volunteers: [{ places: 0, taken: 3 }], pairs }).assigned).toEqual([
      null,
      null,
    ])
  })

  test('what is no instance is refused with a sentence', () => {
    const volunteers = [{ places: 1, taken: 0 }]
    const week = (fit: number, request = 0) => ({
      waiting: [1],
      volunteers,
      pairs: { row: [request], column: [0], worth: [fit] },
    })
    expect(() => solveWeek(week(0.5))).toThrow('The fit of pair 0 is not a whole number.')
    expect(() => solveWeek(week(1, 7))).toThrow('Pair 0 names a request or a volunteer that does not exist.')
    expect(() => solveWeek(week(2 ** 52 + 2))).toThrow('The numbers are too great to be added exactly.')
    expect(solveWeek(week(2 ** 52))?.values.fit).toBe(2 ** 52)
    expect(() => solveWeek({ ...week(1), waiting: [0] })).toThrow('A rank of waiting is not a whole number')
  })

  test('ranks of waiting: the latest is 1, equal days are equal', () => {
    expect(waitingRanks(['2026-03-01', '2026-01-01', '2026-03-01', '2026-02-01'])).toEqual([1, 3, 1, 2])
  })
})

describe('the proof', () => {
  const instance: WeekInstance = {
    waiting: [3, 2, 1],
    volunteers: [
      { places: 1, taken: 0 },
      { places: 2, taken: 1 },
    ],
    pairs: pairsOf([
      { request: 0, volunteer: 0, fit: 4 },
      { request: 0, volunteer: 1, fit: 2 },
      { request: 1, volunteer: 0, fit: 7 },
      { request: 1, volunteer: 1, fit: 7 },
      { request: 2, volunteer: 1, fit: 1 },
    ]),
  }

  test('is refused once anything of it or of the plan was changed', () => {
    const plan = planFor(instance)
    expect(plan.assigned).toEqual([0, 1, 1])
    expect(verifyWeek(instance, plan)).toBe(true)
    const { assigned, values } = plan
    const others: WeekPlan[] = [
      { ...plan, assigned: [0, 1, null] },
      { ...plan, assigned: [1, 0, 1] },
      { ...plan, assigned: [0, 0, 1] },
      { ...plan, assigned: [0, 1, 0] },
      { ...plan, assigned: assigned.slice(1) },
      { ...plan, assigned: [0, 1, 5] },
      { ...plan, values: { ...values, fit: values.fit + 1 } },
      { ...plan, values: { ...values, helped: values.helped + 1 } },
      { ...plan, values: { ...values, load: values.load - 1 } },
      withPrice(plan, 'helped', 0, 9),
      withPrice(plan, 'helped', 1, -9),
      withPrice(plan, 'fit', 0, 99),
      withPrice(plan, 'fit', 0, 0.5),
      withPrice(plan, 'load', 1, 2 ** 53),
      withPrice(plan, 'load', 0, Number.NaN),
    ]
    for (const other of others) expect(verifyWeek(instance, other)).toBe(false)
  })

  test('whatever plan and prices somebody brings: what passes is the best of every plan', () => {
    let [passed, refused] = [0, 0]
    const change = fc.record({
      level: fc.constantFrom('helped' as const, 'fit' as const, 'load' as const),
      volunteer: fc.nat(3),
      by: fc.integer({ min: -3, max: 3 }),
      request: fc.nat(4),
      to: fc.option(fc.nat(3)),
      moves: fc.boolean(),
    })
    fc.assert(
      fc.property(small, fc.array(change, { minLength: 1, maxLength: 4 }), (week, changes) => {
        let plan = planFor(week)
        for (const { level, volunteer, by, request, to, moves } of changes)
          plan =
            moves && request < plan.assigned.length
              ? { ...plan, assigned: plan.assigned.with(request, to) }
              : withPrice(plan, level, volunteer, by)
        const reached = reachedBy(week, plan.assigned)
        const values =
          reached === null ? plan.values : { ...plan.values, fit: reached.fit, load: reached.load }
        if (verifyWeek(week, { ...plan, values })) {
          passed += 1
          expect(reached).toEqual(bestOfAll(week))
        } else refused += 1
      }),
      { numRuns: 3000, seed },
    )
    expect(passed).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(1000)
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reachOf } from '#shared/matching/reach.ts'
import { relaxed } from '#shared/matching/relaxations.ts'
import { type PlannedWeek, planWeek, type Week, weekOf, type WeekWorld } from '#shared/matching/week.ts'
import { changedWeek, planDifference } from '#shared/matching/what-if.ts'
import { borderlineThatHelps, whyOpen } from '#shared/matching/why-open.ts'
import { anyWeek, weekWorld } from '../../support/any-week.ts'
import { anyRequest, anyVolunteer, withHistory } from '../../support/matching-facts.ts'
import { goodVolunteer, known, plainRequest } from '../../support/matching-pair.ts'

const planned = (week: Week): PlannedWeek => {
  const plan = planWeek(week)
  if (plan === null) throw new Error('A plan without a proof.')
  return plan
}
const numRuns = 300

describe('the plan of the week', () => {
  test('is the same for the same data', () => {
    fc.assert(
      fc.property(anyWeek, (world) => {
        expect(planned(weekOf(world)).assigned).toEqual(planned(weekOf(world)).assigned)
      }),
      { numRuns },
    )
  })

  test('one volunteer more never means fewer families helped, and never more than their places', () => {
    fc.assert(
      fc.property(anyWeek, withHistory(anyVolunteer), (world, one) => {
        const before = planned(weekOf(world)).helped
        const after = planned(weekOf({ ...world, volunteers: [...world.volunteers, one] })).helped
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(before + one.capacity)
      }),
      { numRuns },
    )
  })

  test('who waits longer never loses a place to who waits shorter and could have been swapped', () => {
    fc.assert(
      fc.property(anyWeek, (world) => {
        const plan = planned(weekOf(world))
        const { requests, pairs } = plan.week
        for (const [open, volunteer] of plan.assigned.entries()) {
          if (volunteer !== null) continue
          const swaps = new Set([open])
          for (const at of swaps)
            for (const pair of pairs)
              if (pair.request === at)
                for (const [other, taker] of plan.assigned.entries())
                  if (taker === pair.volunteer) swaps.add(other)
          for (const other of swaps)
            expect((requests[other]?.waitingSince ?? '') <= (requests[open]?.waitingSince ?? '')).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  test('knows where one more volunteer helps and who can take one family more, as planning again would find', () => {
    fc.assert(
      fc.property(anyWeek, (world) => {
        const whole = weekOf(world)
        const week: Week = {
          ...whole,
          volunteers: whole.volunteers.map((one) => ({ ...one, freeHours: null })),
        }
        const plan = planned(week)
        const { wanted, canTake } = reachOf(plan)
        const more = (changed: Week) => planned(changed).helped > plan.helped
        for (const at of week.requests.keys()) {
          const newest = { id: 'new', places: 1, taken: 0, freeHours: null }
          const pair = { request: at, volunteer: week.volunteers.length, fit: 0 }
          const joined = { ...week, volunteers: [...week.volunteers, newest], pairs: [...week.pairs, pair] }
          expect(more(joined)).toBe(wanted[at])
        }
        const open = plan.assigned.indexOf(null)
        if (open !== -1)
          for (const at of week.volunteers.keys()) {
            const pair = { request: open, volunteer: at, fit: 0 }
            expect(more({ ...week, pairs: [...week.pairs, pair] })).toBe(canTake[at])
          }
      }),
      { numRuns },
    )
  })

  test('nobody gets more families than their hours are enough for', () => {
    fc.assert(
      fc.property(anyWeek, (world) => {
        const plan = planned(weekOf(world))
        for (const [at, { freeHours }] of plan.week.volunteers.entries()) {
          const own = plan.week.requests.filter((_, request) => plan.assigned[request] === at)
          const hours = own.reduce((sum, one) => sum + (one.hours ?? 0), 0)
          if (freeHours !== null) expect(hours).toBeLessThanOrEqual(freeHours)
        }
      }),
      { numRuns },
    )
  })
})

describe('why a request stays open', () => {
  const changed = (world: WeekWorld, at: number, relaxation: Parameters<typeof relaxed>[0]): WeekWorld => {
    const { requests, volunteers, rules, today } = world
    const request = requests[at]
    const policy = rules.get(request?.programmeId ?? '')?.policy
    if (request === undefined || policy === undefined) throw new Error('No request.')
    const pair = (volunteer: (typeof volunteers)[number]) =>
      relaxed(relaxation, { request, volunteer }, { policy, today })
    const [first] = volunteers
    const after = first === undefined ? request : pair(first).request
    return {
      ...world,
      requests: requests.map((one, index) => (index === at ? after : one)),
      volunteers: volunteers.map((one) => pair(one).volunteer),
    }
  }

  test('the nearest change, carried out, helps one family more', () => {
    let tried = 0
    fc.assert(
      fc.property(anyWeek, (world) => {
        const plan = planned(weekOf(world))
        const reach = reachOf(plan)
        for (const [at, volunteer] of plan.assigned.entries()) {
          if (volunteer !== null) continue
          const why = whyOpen(plan, world, reach, at)
          if (why === null || why.nearest === null) continue
          tried += 1
          expect(planned(weekOf(changed(world, at, why.nearest))).helped).toBeGreaterThan(plan.helped)
        }
      }),
      { numRuns },
    )
    expect(tried).toBeGreaterThan(20)
  })

  test('somebody on the border is told exactly where planning again with them helps one family more', () => {
    fc.assert(
      fc.property(anyWeek, (world) => {
        const plan = planned(weekOf(world))
        const all = new Set(plan.assigned.keys())
        const found = borderlineThatHelps(plan, reachOf(plan), all, (a, b) => b.fit - a.fit)
        for (const at of all) {
          const helps = plan.week.borderline.filter(
            (pair) =>
              pair.request === at &&
              plan.assigned[at] === null &&
              planned({ ...plan.week, pairs: [...plan.week.pairs, pair] }).helped > plan.helped,
          )
          const best = [...helps].sort((a, b) => b.fit - a.fit)[0]
          expect(found.get(at)?.fit).toBe(best?.fit)
        }
      }),
      { numRuns },
    )
  })
})

describe('what if', () => {
  const frozen = (world: WeekWorld) => JSON.stringify([world.requests, world.volunteers])

  test('weighs only what changed, and finds what a whole new week would', () => {
    fc.assert(
      fc.property(
        anyWeek,
        withHistory(anyVolunteer),
        anyRequest,
        fc.nat(20),
        (world, person, request, number) => {
          const before = frozen(world)
          const week = weekOf(world)
          const atPerson = world.volunteers.length === 0 ? null : number % world.volunteers.length
          const atRequest = number % world.requests.length
          expect(changedWeek(week, world, { kind: 'volunteer', at: atPerson, after: person })).toEqual(
            weekOf({
              ...world,
              volunteers:
                atPerson === null
                  ? [person]
                  : world.volunteers.map((one, at) => (at === atPerson ? person : one)),
            }),
          )
          expect(changedWeek(week, world, { kind: 'volunteer', at: null, after: person })).toEqual(
            weekOf({ ...world, volunteers: [...world.volunteers, person] }),
          )
          expect(changedWeek(week, world, { kind: 'request', at: atRequest, after: request })).toEqual(
            weekOf({
              ...world,
              requests: world.requests.map((one, at) => (at === atRequest ? request : one)),
            }),
          )
          expect(changedWeek(week, world, { kind: 'request', at: null, after: request })).toEqual(
            weekOf({ ...world, requests: [...world.requests, request] }),
          )
          expect(frozen(world)).toBe(before)
        },
      ),
      { numRuns },
    )
  })

  test('tells who is helped, who is left and who goes to somebody else', () => {
    const world = weekWorld(
      [
        { ...plainRequest, id: 'rania', waitingSince: '2026-09-01' },
        { ...plainRequest, id: 'amal', waitingSince: '2026-10-01', dayParts: known(0b100) },
      ],
      [
        { ...goodVolunteer, id: 'leila', dayParts: known(0b101) },
        { ...goodVolunteer, id: 'tom', dayParts: known(0b11) },
      ],
    )
    const week = weekOf(world)
    const before = planned(week)
    expect(before.assigned).toEqual([1, 0])
    const tom = world.volunteers[1]
    if (tom === undefined) throw new Error('No Tom.')
    const paused = changedWeek(week, world, {
      kind: 'volunteer',
      at: 1,
      after: { ...tom, pausedFrom: world.today },
    })
    expect(planDifference(before, planned(paused))).toEqual({
      helped: [],
      left: [{ request: 1, volunteer: 0 }],
      moved: [{ request: 0, from: 1, to: 0 }],
    })
    const held = changedWeek(week, world, { kind: 'request', at: 1, after: null })
    expect(planDifference(before, planned(held), 1)).toEqual({ helped: [], left: [], moved: [] })
  })
})

import { describe, expect, test } from 'vitest'
import { shortlistOf } from '#shared/matching/shortlist.ts'
import { isPaused } from '#shared/volunteer-standing.ts'
import { type Arrivals, arrivalsOf } from '#shared/simulation/arrivals.ts'
import { type Desk, mayBeProposed, wayNames, ways } from '#shared/simulation/choose.ts'
import { outcomeOf } from '#shared/simulation/outcome.ts'
import { dateOf, rules } from '#shared/simulation/rules.ts'
import { type Proposal, runYear } from '#shared/simulation/run-year.ts'
import { resized, situationNames, situations } from '#shared/simulation/situation.ts'

const small = { families: 40, volunteers: 30 }
const weeks = 52
const arrivalsIn = (name: (typeof situationNames)[number], seed: number) =>
  arrivalsOf(resized(situations[name], small), seed, weeks)

const volunteerIn = (arrivals: Arrivals, id: string) => {
  const found = arrivals.volunteers.find(({ facts }) => facts.id === id)
  if (found === undefined) throw new Error(`${id} never came.`)
  return found
}

/** The first day after which the place is free again. */
const endOf = ({ endedOn }: Proposal) => endedOn ?? weeks * 7

const seeds = [1, 2, 3]
const years = situationNames.flatMap((name) =>
  seeds.flatMap((seed) => {
    const arrivals = arrivalsIn(name, seed)
    return wayNames.map((way) => ({ name, seed, way, year: runYear(arrivals, way) }))
  }),
)

describe('an invented year', () => {
  test('the same seed gives the same people and the same year, another seed another', () => {
    expect(arrivalsIn('scarce', 7)).toEqual(arrivalsIn('scarce', 7))
    expect(arrivalsIn('scarce', 8)).not.toEqual(arrivalsIn('scarce', 7))
    const once = runYear(arrivalsIn('scarce', 7), 'plan')
    expect(runYear(arrivalsIn('scarce', 7), 'plan').proposals).toEqual(once.proposals)
  })

  test('living a year in one way changes nothing for the next way', () => {
    const arrivals = arrivalsIn('scarce', 7)
    const before = structuredClone(arrivals)
    for (const way of wayNames) runYear(arrivals, way)
    expect(arrivals).toEqual(before)
  })

  test('there is something to look at', () => {
    for (const { year } of years) expect(year.proposals.length).toBeGreaterThan(10)
    const outcomes = new Set(years.flatMap(({ year }) => year.proposals.map(({ outcome }) => outcome)))
    expect([...outcomes].sort()).toEqual(['declined', 'endedWell', 'failed', 'open'])
    expect(years.some(({ year }) => year.volunteers.some(({ leftUnasked }) => leftUnasked))).toBe(true)
  })
})

describe.each(years)('$name, year $seed, $way', ({ way, year }) => {
  const { arrivals, families, proposals, volunteers } = year

  test('whoever came is helped, waits or went', () => {
    const { came, helped, waiting, gone } = outcomeOf(year)
    expect(came).toBe(arrivals.families.length)
    expect(helped + waiting + gone).toBe(came)
    const lasting = proposals.filter(
      ({ outcome, startedOn }) => outcome === 'endedWell' || (outcome === 'open' && startedOn !== null),
    )
    expect(new Set(lasting.map(({ familyId }) => familyId)).size).toBe(helped)
    expect(lasting.length).toBe(helped)
  })

  test('only pairs that fit are proposed, and the same two never twice', () => {
    for (const { verdict } of proposals) expect(['fitsWell', 'fits']).toContain(verdict)
    const pairs = proposals.map(({ familyId, volunteerId }) => `${familyId} ${volunteerId}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  test('nobody has more than there are places for, and no family has two volunteers', () => {
    for (const { coming, facts } of volunteers) {
      const own = proposals.filter(({ volunteerId }) => volunteerId === facts.id)
      for (const { proposedOn } of own) {
        const taken = own.filter((one) => one.proposedOn <= proposedOn && endOf(one) > proposedOn).length
        const before = coming.busyUntil !== null && coming.busyUntil > proposedOn ? 1 : 0
        expect(taken + before).toBeLessThanOrEqual(coming.facts.capacity)
      }
    }
    for (const { facts } of families) {
      const own = proposals.filter(({ familyId }) => familyId === facts.id)
      for (const [at, one] of own.entries())
        if (at > 0) expect(endOf(own[at - 1] ?? one)).toBeLessThanOrEqual(one.proposedOn)
    }
  })

  test('nobody is asked while paused, before they came or after they left', () => {
    for (const { volunteerId, proposedOn } of proposals) {
      const { comesOn, leavesOn, pauses } = volunteerIn(arrivals, volunteerId)
      expect(proposedOn).toBeGreaterThanOrEqual(Math.max(0, comesOn))
      expect(proposedOn).toBeLessThan(leavesOn)
      for (const { from, until } of pauses)
        expect(isPaused({ pausedFrom: dateOf(from), pausedUntil: dateOf(until) }, dateOf(proposedOn))).toBe(
          false,
        )
    }
  })

  test('nothing happens on a day on which nobody decides', () => {
    const days = new Set(proposals.map(({ proposedOn }) => proposedOn % 7))
    const expected = ways[way].rhythm === 'mondays' ? [0] : [0, 1, 2, 3, 4]
    for (const day of days) expect(expected).toContain(day)
  })
})

describe('the ways of matching', () => {
  const arrivals = arrivalsIn('enough', 4)
  const requests = arrivals.families.map(({ facts }) => facts).slice(0, 5)
  const volunteers = arrivals.volunteers.map(({ facts }) => facts)
  const today = dateOf(7)
  const desk = (propose: Desk['propose']): Desk => ({
    today,
    requests,
    volunteers,
    volunteerNow: (id) => volunteerIn(arrivals, id).facts,
    propose,
  })

  test('the shortlist gives each the first that the product shows', () => {
    const given = new Map<string, string>()
    ways.shortlist.decides(desk((request, volunteer) => given.set(request, volunteer)))
    for (const request of requests) {
      const [first] = shortlistOf(request, volunteers, rules.policy, today, rules.weights)
      const expected = first !== undefined && mayBeProposed(first.verdict) ? first.id : undefined
      expect(given.get(request.id)).toBe(expected)
    }
  })

  test('on the first day the plan proposes to as many families as the other ways, or more', () => {
    for (const name of situationNames)
      for (const seed of seeds) {
        const first = (way: (typeof wayNames)[number]) =>
          outcomeOf(
            years.find((one) => one.name === name && one.seed === seed && one.way === way)?.year ??
              runYear(arrivals, way),
          ).proposalsOnFirstDay
        expect(first('plan')).toBeGreaterThanOrEqual(first('nearest'))
        expect(first('plan')).toBeGreaterThanOrEqual(first('shortlist'))
      }
  })
})

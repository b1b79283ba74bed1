import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toMask } from '#shared/day-parts.ts'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import type { MatchPolicy } from '#shared/matching/policy.ts'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import { feasible } from '#shared/matching/verdict.ts'
import { whyNot } from '#shared/matching/why-not.ts'
import { volunteerGates } from '#shared/volunteers.ts'
import { anyPolicy, anySituation } from '../../support/matching-facts.ts'
import { today } from '../../support/matching-pair.ts'

type Town = { request: RequestFacts; volunteers: readonly VolunteerFacts[]; policy: MatchPolicy }

/** Two hundred invented towns, the same in every run. */
const towns: Town[] = fc
  .sample(fc.tuple(anySituation, anyPolicy), { numRuns: 200, seed: 20_261_124 })
  .map(([situation, policy]) => ({ ...situation, policy }))

/** What a change says, done to the data by hand and apart from the product's own code. */
const carriedOut = (town: Town, change: Relaxation): Town => {
  const { request, volunteers } = town
  const family = (facts: Partial<RequestFacts>): Town => ({ ...town, request: { ...request, ...facts } })
  const person = (id: string, facts: (one: VolunteerFacts) => Partial<VolunteerFacts>): Town => ({
    ...town,
    volunteers: volunteers.map((one) => (one.id === id ? { ...one, ...facts(one) } : one)),
  })
  const seen = { askedOn: null, seenOn: today, renewOn: null }
  switch (change.kind) {
    case 'dayPart': {
      const value = (request.dayParts.value ?? 0) | toMask([change.dayPart])
      return family({ dayParts: { ...request.dayParts, value } })
    }
    case 'place':
      return family({ place: { ...request.place, value: change.place } })
    case 'gender':
      return family({ genderIsNeeded: false })
    case 'rhythm':
      return family({ intervalDays: { ...request.intervalDays, value: change.days } })
    case 'task':
      return family({
        homeFacts: {
          ...request.homeFacts,
          [change.task]: { value: false, source: 'talk' as const, notedOn: today },
        },
      })
    case 'maxKm':
      return person(change.volunteerId, ({ maxKm }) => ({ maxKm: { ...maxKm, value: change.km } }))
    case 'minKm':
      return person(change.volunteerId, ({ minKm }) => ({ minKm: { ...minKm, value: change.km } }))
    case 'pauseOver':
      return person(change.volunteerId, () => ({ pausedFrom: null, pausedUntil: null }))
    case 'room':
      return person(change.volunteerId, ({ openMatches }) => ({ openMatches: openMatches - 1 }))
    case 'gates':
      return person(change.volunteerId, ({ steps }) => ({
        status: 'available',
        steps: [...steps, ...volunteerGates.map((kind) => ({ kind, ...seen }))],
      }))
  }
}

const fitting = ({ request, volunteers, policy }: Town): string[] =>
  volunteers.filter((one) => feasible(request, one, policy, today)).map(({ id }) => id)

const reasonsIn = ({ request, policy }: Town, volunteers: readonly VolunteerFacts[]) =>
  whyNot(request, volunteers, policy, today)

describe('the words come true, in two hundred towns', () => {
  test('“2 passen als …”: after that change exactly those two are new', () => {
    const tried = new Map<string, number>()
    for (const town of towns) {
      const before = new Set(fitting(town))
      for (const { relaxations } of reasonsIn(town, town.volunteers))
        for (const { relaxation, helps } of relaxations) {
          const after = fitting(carriedOut(town, relaxation)).filter((id) => !before.has(id))
          expect(after.toSorted(), JSON.stringify(relaxation)).toEqual(helps.toSorted())
          expect(helps.length).toBeGreaterThan(0)
          tried.set(relaxation.kind, (tried.get(relaxation.kind) ?? 0) + 1)
        }
    }
    for (const kind of ['dayPart', 'place', 'gender', 'rhythm', 'task', 'maxKm', 'pauseOver', 'gates'])
      expect(tried.get(kind) ?? 0, kind).toBeGreaterThan(0)
  })

  test('opened for one person: each change that is offered makes that person fit', () => {
    let tried = 0
    for (const town of towns)
      for (const volunteer of town.volunteers) {
        const alone = { ...town, volunteers: [volunteer] }
        for (const { relaxations } of reasonsIn(alone, [volunteer]))
          for (const { relaxation } of relaxations) {
            expect(fitting(carriedOut(alone, relaxation))).toEqual([volunteer.id])
            tried += 1
          }
      }
    expect(tried).toBeGreaterThan(100)
  })

  test('whoever is held back is counted once, under a reason of their own', () => {
    for (const town of towns) {
      const groups = reasonsIn(town, town.volunteers)
      const counted = groups.flatMap(({ volunteerIds }) => volunteerIds)
      expect(new Set(counted).size).toBe(counted.length)
      expect([...counted, ...fitting(town)].sort()).toEqual(town.volunteers.map(({ id }) => id).sort())
    }
  })
})

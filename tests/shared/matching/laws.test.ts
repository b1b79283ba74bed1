import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explanationDigest } from '#shared/matching/digest.ts'
import { type RequestFacts, unknownFact, type VolunteerFacts } from '#shared/matching/facts.ts'
import { type Factor, isBlocking } from '#shared/matching/factors.ts'
import { order, type Weights } from '#shared/matching/order.ts'
import type { MatchPolicy } from '#shared/matching/policy.ts'
import { relaxed } from '#shared/matching/relaxations.ts'
import { reasonWhyNot, whyNot } from '#shared/matching/why-not.ts'
import { shortlistOf, weigh } from '#shared/matching/shortlist.ts'
import { factorsOf, feasible } from '#shared/matching/verdict.ts'
import { anyPolicy, anySituation, anyWeights } from '../../support/matching-facts.ts'
import { today } from '../../support/matching-pair.ts'

const runs = { numRuns: 1500, seed: 20_261_123 }

const idsOf = (
  request: RequestFacts,
  volunteers: readonly VolunteerFacts[],
  policy: MatchPolicy,
  weights: Weights,
) => shortlistOf(request, volunteers, policy, today, weights).map(({ id }) => id)

describe('laws of matching', () => {
  test('every volunteer is a candidate or has a reason why not, never both', () => {
    fc.assert(
      fc.property(anySituation, anyPolicy, anyWeights, ({ request, volunteers }, policy, weights) => {
        const candidates = idsOf(request, volunteers, policy, weights)
        const groups = whyNot(request, volunteers, policy, today)
        const others = groups.flatMap(({ volunteerIds }) => volunteerIds)
        expect([...candidates, ...others].sort()).toEqual(volunteers.map(({ id }) => id).sort())
        for (const volunteer of volunteers) {
          const factors = factorsOf(request, volunteer, policy, today)
          const isCandidate = candidates.includes(volunteer.id)
          expect(isCandidate).toBe(feasible(request, volunteer, policy, today))
          expect(isCandidate).toBe(!factors.some(isBlocking))
          expect(isCandidate).toBe(reasonWhyNot(factors) === null)
        }
      }),
      runs,
    )
  })

  test('taking a limit away never takes a candidate away', () => {
    fc.assert(
      fc.property(anySituation, anyPolicy, ({ request, volunteers }, policy) => {
        for (const volunteer of volunteers.filter((one) => feasible(request, one, policy, today)))
          for (const limit of volunteer.noGos.value ?? []) {
            const noGos = {
              ...volunteer.noGos,
              value: volunteer.noGos.value?.filter((one) => one !== limit) ?? null,
            }
            expect(feasible(request, { ...volunteer, noGos }, policy, today)).toBe(true)
          }
      }),
      runs,
    )
  })

  const tellable = [
    'gender',
    'languages',
    'dayParts',
    'hoursPerWeek',
    'intervalDays',
    'experiences',
    'places',
    'noGos',
    'kinds',
    'ageBands',
  ] as const

  /** Factors of one that the other does not have, letter for letter. */
  const only = (of: readonly Factor[], other: readonly Factor[]) => {
    const there = new Set(other.map((factor) => JSON.stringify(factor)))
    return of.filter((factor) => !there.has(JSON.stringify(factor)))
  }

  test('not knowing something never beats knowing that it is good', () => {
    let compared = 0
    fc.assert(
      fc.property(
        anySituation,
        anyPolicy,
        anyWeights,
        fc.constantFrom(...tellable, 'home' as const),
        ({ request, volunteers }, policy, weights, field) => {
          for (const volunteer of volunteers) {
            const silent =
              field === 'home'
                ? { ...volunteer, point: null, postcode4: unknownFact }
                : { ...volunteer, [field]: unknownFact }
            const known = weigh(request, volunteer, policy, today)
            const unknown = weigh(request, silent, policy, today)
            const isGood = only(known.factors, unknown.factors).every(({ sign }) => sign === '+')
            // "No evenings" is a limit that was told: it shortens the week, which is no good news.
            const isLimit = field === 'noGos' && volunteer.noGos.value?.includes('evenings') === true
            if (!isGood || isLimit) continue
            compared += only(known.factors, unknown.factors).length
            const pair = [
              { ...unknown, id: 'unknown' },
              { ...known, id: 'known' },
            ]
            // Equal in everything they are in the order of their ids, which puts "known" first.
            expect(order(pair, weights)[0]?.id).toBe('known')
          }
        },
      ),
      runs,
    )
    expect(compared).toBeGreaterThan(1000)
  })

  test('the same data give the same answer, in whatever order they come', () => {
    fc.assert(
      fc.property(anySituation, anyPolicy, anyWeights, ({ request, volunteers }, policy, weights) => {
        const answer = shortlistOf(request, volunteers, policy, today, weights)
        const turned = shortlistOf(request, volunteers.toReversed(), policy, today, weights)
        expect(turned).toEqual(answer)
        const marks = [answer, turned].map((list) =>
          list.map(({ id, verdict, factors }) =>
            explanationDigest({
              requestId: request.id,
              volunteerId: id,
              policyVersionId: 'policy',
              verdict,
              factors,
              weights,
            }),
          ),
        )
        expect(marks[1]).toEqual(marks[0])
      }),
      runs,
    )
  })

  test('weights change the order and nobody’s verdict', () => {
    fc.assert(
      fc.property(
        anySituation,
        anyPolicy,
        anyWeights,
        anyWeights,
        ({ request, volunteers }, policy, a, b) => {
          const verdicts = (weights: Weights) =>
            shortlistOf(request, volunteers, policy, today, weights)
              .map(({ id, verdict }) => `${id} ${verdict}`)
              .sort()
          expect(verdicts(a)).toEqual(verdicts(b))
        },
      ),
      runs,
    )
  })

  test('a change that was promised to help brings in exactly those people', () => {
    let tried = 0
    fc.assert(
      fc.property(anySituation, anyPolicy, anyWeights, ({ request, volunteers }, policy, weights) => {
        const before = new Set(idsOf(request, volunteers, policy, weights))
        for (const group of whyNot(request, volunteers, policy, today))
          for (const { relaxation, helps } of group.relaxations) {
            const changed = volunteers.map((volunteer) =>
              relaxed(relaxation, { request, volunteer }, { policy, today }),
            )
            const after = idsOf(
              changed[0]?.request ?? request,
              changed.map(({ volunteer }) => volunteer),
              policy,
              weights,
            )
            expect(after.filter((id) => !before.has(id)).sort()).toEqual(helps.toSorted())
            tried += 1
          }
      }),
      runs,
    )
    expect(tried).toBeGreaterThan(500)
  })
})

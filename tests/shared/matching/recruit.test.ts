import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import { newcomer } from '#shared/matching/newcomer.ts'
import { adviseRecruits } from '#shared/matching/recruit.ts'
import { type WeekWorld, planWeek, weekOf } from '#shared/matching/week.ts'
import { anyWeek } from '../../support/any-week.ts'
import { goodVolunteer, known, plainRequest, programmeId, today } from '../../support/matching-pair.ts'
import { weekWorld } from '../../support/any-week.ts'

const homes = (world: WeekWorld) => (at: number) => {
  const request = world.requests[at]
  const own = request?.postcode4.value ?? null
  return request === undefined || request.point === null || own === null
    ? [{ postcode4: '3511', point: { lat: 52.09, lon: 5.12 } }]
    : [{ postcode4: own, point: request.point }]
}

const advice = (world: WeekWorld) => {
  const plan = planWeek(weekOf(world))
  const told = plan === null ? null : adviseRecruits(plan, world, homes(world))
  if (plan === null || told === null) throw new Error('No proof.')
  return { plan, told }
}

const helpedAfter = (world: WeekWorld, volunteers: readonly VolunteerFacts[]) =>
  planWeek(weekOf({ ...world, volunteers: [...world.volunteers, ...volunteers] }))?.helped

const asked = (id: string, facts: Partial<RequestFacts>): RequestFacts => ({ ...plainRequest, id, ...facts })

describe('whom to recruit', () => {
  test('adding the advised volunteers one by one helps exactly as many families as was promised', () => {
    let promises = 0
    fc.assert(
      fc.property(anyWeek, (world) => {
        const { plan, told } = advice(world)
        expect(told.length).toBeLessThanOrEqual(5)
        for (const { profile, upTo } of told) {
          promises += 1
          const policy = world.rules.get(profile.programmeId)?.policy
          if (policy === undefined) throw new Error('No policy.')
          for (let count = 1; count <= upTo + 1; count += 1) {
            const joined = Array.from({ length: count }, (_, more) =>
              newcomer(profile, policy, { id: `newcomer ${more}`, today }),
            )
            expect(helpedAfter(world, joined)).toBe(plan.helped + Math.min(count, upTo))
          }
        }
      }),
      { numRuns: 200 },
    )
    expect(promises).toBeGreaterThan(100)
  })

  test('three families that wait on one language, one day part and one place are one sentence', () => {
    const wants = {
      languages: known<RequestFacts['languages']['value'] & {}>(['ar']),
      dayParts: known(0b10000000),
    }
    const world = weekWorld(
      [asked('a', wants), asked('b', wants), asked('c', wants)],
      [{ ...goodVolunteer, languages: known(['nl']) }],
    )
    expect(advice(world).told).toMatchObject([
      { profile: { programmeId, language: 'ar', dayPart: 'wed-afternoon' }, open: [0, 1, 2], upTo: 3 },
    ])
  })

  test('somebody who takes over a family also helps: their volunteer comes free for another', () => {
    const speaksBoth = { ...goodVolunteer, dayParts: known(0b11) }
    const onlyHere = asked('open', {
      languages: known(['ar']),
      weight: known('heavy'),
      waitingSince: '2026-11-20',
    })
    const easy = asked('helped', { languages: known(['nl']), waitingSince: '2026-09-01' })
    const world = weekWorld(
      [onlyHere, easy],
      [{ ...speaksBoth, before: { count: 2, lastEndedOn: '2026-01-01', lastEndedWell: true } }],
    )
    const { plan, told } = advice(world)
    expect(plan.assigned).toEqual([null, 0])
    expect(told).toMatchObject([{ profile: { language: null }, open: [], passing: [1], upTo: 1 }])
  })

  test('a profile names what a home has, and asks for nobody where something has to be asked first', () => {
    const world = weekWorld(
      [
        asked('dog', { homeFacts: { dog: known(true) } }),
        asked('unknown', { dayParts: { value: null, source: null, notedOn: null } }),
      ],
      [],
    )
    expect(advice(world).told).toMatchObject([{ profile: { accepts: ['dog', 'baby'] }, open: [0], upTo: 1 }])
  })

  test('nobody is needed where everybody is helped', () => {
    expect(advice(weekWorld([asked('a', {})], [goodVolunteer])).told).toEqual([])
  })
})

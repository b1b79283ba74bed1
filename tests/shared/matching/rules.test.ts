import { describe, expect, test } from 'vitest'
import { explanationDigest } from '#shared/matching/digest.ts'
import { type RequestFacts, unknownFact, type VolunteerFacts } from '#shared/matching/facts.ts'
import { type FactorCode, factorWith } from '#shared/matching/factors.ts'
import { defaultWeights, order } from '#shared/matching/order.ts'
import type { MatchPolicy } from '#shared/matching/policy.ts'
import { whyNot } from '#shared/matching/why-not.ts'
import { weigh } from '#shared/matching/shortlist.ts'
import { factorsOf, verdictOf } from '#shared/matching/verdict.ts'
import { toMask } from '#shared/day-parts.ts'
import { defaultPolicy } from '#shared/policy.ts'
import { goodVolunteer, known, plainRequest, today } from '../../support/matching-pair.ts'

type Change = {
  request?: Partial<RequestFacts>
  volunteer?: Partial<VolunteerFacts>
  policy?: Partial<MatchPolicy>
}

const weighed = ({ request, volunteer, policy }: Change) =>
  factorsOf(
    { ...plainRequest, ...request },
    { ...goodVolunteer, ...volunteer },
    { ...defaultPolicy, ...policy },
    today,
  )
const verdict = (change: Change) => verdictOf(weighed(change))
const factor = (change: Change, code: FactorCode) => factorWith(weighed(change), code)

/** A point so many kilometres north of the request's. */
const north = (kilometres: number) => ({ lat: 52.09 + kilometres / 111.19493, lon: 5.12 })
const farAway = (kilometres: number): Partial<VolunteerFacts> => ({
  postcode4: known('3600'),
  point: north(kilometres),
})

describe('what excludes', () => {
  const excluded: [string, FactorCode, Change][] = [
    ['no day part in common', 'time', { volunteer: { dayParts: known(0b100000) } }],
    ['no language in common', 'language', { volunteer: { languages: known(['tr']) } }],
    ['further than the volunteer wants', 'distance', { volunteer: farAway(6.3) }],
    [
      'further than the programme allows',
      'distance',
      { volunteer: { ...farAway(6.3), maxKm: unknownFact }, policy: { maximumKm: 5 } },
    ],
    ['nearer than the programme allows', 'distance', { policy: { minimumKm: 3 } }],
    ['nearer than the volunteer wants', 'distance', { volunteer: { minKm: known(3) } }],
    [
      'a limit of the volunteer that the home has',
      'noGo',
      { request: { homeFacts: { dog: known(true) } }, volunteer: { noGos: known(['dog']) } },
    ],
    ['a baby, for who does not want babies', 'noGo', { volunteer: { noGos: known(['baby']) } }],
    [
      'what the programme never does',
      'programmeNoGo',
      { request: { homeFacts: { overnight: known(true) } }, policy: { programmeNoGos: ['overnight'] } },
    ],
    ['another place than the volunteer goes to', 'place', { volunteer: { places: known(['outside']) } }],
    [
      'a gender that is needed',
      'genderNeeded',
      { request: { wishedGender: known('man'), genderIsNeeded: true } },
    ],
    [
      'a child of an age the volunteer does not take',
      'ages',
      { request: { helped: 'child', supportedAge: '12-15' } },
    ],
    ['no certificate seen', 'gate', { volunteer: { steps: [] } }],
    [
      'a certificate that has run out',
      'gate',
      {
        volunteer: {
          steps: goodVolunteer.steps.map((step) => ({ ...step, renewOn: '2026-11-22' })),
        },
      },
    ],
    ['every place taken', 'full', { volunteer: { openMatches: 1 } }],
    ['a pause', 'paused', { volunteer: { pausedFrom: '2026-11-01', pausedUntil: '2026-11-23' } }],
    ['somebody who is not available yet', 'status', { volunteer: { status: 'screening' } }],
    ['another programme', 'programme', { volunteer: { programmeId: 'other' } }],
    [
      'somebody the family knows',
      'notMatchedWith',
      { request: { notMatchedWith: [{ volunteerId: 'volunteer', notedOn: null }] } },
    ],
  ]
  test.each(excluded)('%s', (_, code, change) => {
    expect(factor(change, code)).toMatchObject({ kind: 'hard', sign: '–' })
    expect(verdict(change)).toBe('doesNotFit')
  })
})

describe('what can only be done with a reason', () => {
  const borderline: [string, FactorCode, Change][] = [
    ['1.2 km beyond the limit or less', 'distance', { volunteer: farAway(6.1) }],
    ['less than 1.2 km too near', 'distance', { policy: { minimumKm: 1.5 } }],
    ['a rest', 'rest', { volunteer: { restUntil: today } }],
    ['more hours than are free', 'hours', { volunteer: { promisedHours: 1 } }],
    ['a heavy question for somebody new', 'weight', { request: { weight: known('heavy') } }],
    [
      'a pair that failed before',
      'earlierPair',
      {
        request: {
          earlier: [
            { volunteerId: 'volunteer', outcome: 'endedEarly', on: '2026-02-01', reasons: ['noClick'] },
          ],
        },
      },
    ],
    [
      'a start more than four weeks away',
      'availableFrom',
      { volunteer: { availableFrom: known('2027-01-04') } },
    ],
    ['a pause that is near', 'pauseAhead', { volunteer: { pausedFrom: '2026-12-01', pausedUntil: null } }],
    ['a talk that is needed first', 'talkFirst', { volunteer: { talkFirst: { coordinator: 'Ingrid' } } }],
  ]
  test.each(borderline)('%s', (_, code, change) => {
    expect(factor(change, code)).toMatchObject({ kind: 'guard', sign: '–' })
    expect(verdict(change)).toBe('borderline')
  })

  test.each<[string, FactorCode, Change]>([
    ['times of the family', 'time', { request: { dayParts: unknownFact } }],
    ['times of the volunteer', 'time', { volunteer: { dayParts: unknownFact } }],
    ['languages of the volunteer', 'language', { volunteer: { languages: unknownFact } }],
    [
      'gender, where it is needed',
      'genderNeeded',
      {
        request: { wishedGender: known('woman'), genderIsNeeded: true },
        volunteer: { gender: unknownFact },
      },
    ],
  ])('asking first: %s not known', (_, code, change) => {
    expect(factor(change, code)).toMatchObject({ kind: 'unknown', sign: '?' })
    expect(verdict(change)).toBe('borderline')
  })
})

describe('what fits', () => {
  test('everything that decides known and good is past goed', () => {
    expect(verdict({})).toBe('fitsWell')
  })

  test.each<[string, Change]>([
    ['distance not known', { volunteer: { point: null } }],
    ['a limit that the home was not asked about', { volunteer: { noGos: known(['smoking']) } }],
    ['limits never asked', { volunteer: { noGos: unknownFact } }],
    ['place not known', { volunteer: { places: unknownFact } }],
    [
      'times of more than half a year ago',
      { volunteer: { dayParts: { value: 0b1, source: 'self', notedOn: '2026-01-05' } } },
    ],
    ['only Dutch shared with a family that also speaks Arabic', { volunteer: { languages: known(['nl']) } }],
    [
      'a man, where a woman is liked',
      { request: { wishedGender: known('woman') }, volunteer: { gender: known('man') } },
    ],
  ])('at most past: %s', (_, change) => {
    expect(verdict(change)).toBe('fits')
  })

  test('the same postcode is half a kilometre, also without a table of postcodes', () => {
    const change = { volunteer: { postcode4: known('3511'), point: null }, request: { point: null } }
    expect(factor(change, 'distance')).toMatchObject({
      sign: '+',
      data: { kilometres: 0.5, band: 'near' },
    })
  })

  test('unknown distance is said and never given a band', () => {
    expect(factor({ volunteer: { point: null } }, 'distance')).toMatchObject({
      sign: '?',
      data: { band: null, kilometres: null },
    })
  })

  test('a factor tells who told it and when', () => {
    expect(factor({}, 'time')).toMatchObject({ source: 'self', notedOn: '2026-11-03' })
  })

  test('“no evenings” takes the evenings out of the week', () => {
    const evening = toMask(['mon-evening'])
    const change = {
      request: { dayParts: known(evening) },
      volunteer: { dayParts: known(evening), noGos: known(['evenings' as const]) },
    }
    expect(factor(change, 'time')).toMatchObject({ kind: 'hard', sign: '–' })
  })
})

describe('order and mark', () => {
  const item = (id: string, change: Partial<VolunteerFacts>) =>
    weigh(plainRequest, { ...goodVolunteer, id, ...change }, defaultPolicy, today)

  test('equal people stand in the order of their ids', () => {
    const ids = order([item('c', {}), item('a', {}), item('b', {})], defaultWeights).map(({ id }) => id)
    expect(ids).toEqual(['a', 'b', 'c'])
  })

  test('distance that counts for nothing does not decide, and much of it does', () => {
    const near = item('near', { languages: known(['nl', 'ar']), dayParts: known(0b1) })
    const far = item('far', { ...farAway(4), dayParts: known(0b11) })
    const first = (distance: 'none' | 'much') =>
      order([near, far], { time: 'little', language: 'none', distance, experience: 'none' })[0]?.id
    expect(first('none')).toBe('far')
    expect(first('much')).toBe('near')
  })

  test('the mark changes with every fact that was compared and with the weights', () => {
    const mark = (change: Partial<VolunteerFacts>, weights = defaultWeights) => {
      const { verdict: said, factors } = item('volunteer', change)
      return explanationDigest({
        requestId: 'request',
        volunteerId: 'volunteer',
        policyVersionId: 'policy',
        verdict: said,
        factors,
        weights,
      })
    }
    expect(mark({})).toMatch(/^[0-9a-f]{32}$/)
    expect(mark({})).toBe(mark({}))
    expect(mark({ dayParts: known(0b11) })).not.toBe(mark({}))
    expect(mark({ maxKm: known(6) })).not.toBe(mark({}))
    expect(mark({}, { ...defaultWeights, distance: 'none' })).not.toBe(mark({}))
  })
})

describe('why not', () => {
  const person = (id: string, change: Partial<VolunteerFacts>) => ({ ...goodVolunteer, id, ...change })
  const thursday = toMask(['thu-afternoon'])

  test('everybody is counted under one reason, with the change that helps most', () => {
    const people = [
      person('els', { dayParts: known(thursday) }),
      person('ria', { dayParts: known(thursday | toMask(['sat-morning'])) }),
      person('jan', { dayParts: known(toMask(['sat-morning'])), languages: known(['tr']) }),
      person('ruud', farAway(6.3)),
      person('wilma', { pausedFrom: '2026-11-01', pausedUntil: '2027-01-03' }),
      person('good', {}),
    ]
    expect(whyNot(plainRequest, people, defaultPolicy, today)).toEqual([
      { reason: 'language', volunteerIds: ['jan'], relaxations: [] },
      {
        reason: 'paused',
        volunteerIds: ['wilma'],
        relaxations: [{ relaxation: { kind: 'pauseOver', volunteerId: 'wilma' }, helps: ['wilma'] }],
      },
      {
        reason: 'distance',
        volunteerIds: ['ruud'],
        relaxations: [{ relaxation: { kind: 'maxKm', volunteerId: 'ruud', km: 6.3 }, helps: ['ruud'] }],
      },
      {
        reason: 'time',
        volunteerIds: ['els', 'ria'],
        relaxations: [
          { relaxation: { kind: 'dayPart', dayPart: 'thu-afternoon' }, helps: ['els', 'ria'] },
          { relaxation: { kind: 'dayPart', dayPart: 'sat-morning' }, helps: ['ria'] },
        ],
      },
    ])
  })

  test('who is full or has a limit of their own is asked for nothing', () => {
    const people = [person('vol', { openMatches: 1 }), person('limit', { noGos: known(['baby']) })]
    const changes = whyNot(plainRequest, people, defaultPolicy, today).flatMap(
      ({ relaxations }) => relaxations,
    )
    expect(changes).toEqual([])
  })
})

import * as fc from 'fast-check'
import { addDays } from '#shared/dates.ts'
import { allDayParts, dayParts } from '#shared/day-parts.ts'
import { type Fact, type RequestFacts, unknownFact, type VolunteerFacts } from '#shared/matching/facts.ts'
import type { MatchPolicy } from '#shared/matching/policy.ts'
import { weightSteps, type Weights } from '#shared/matching/order.ts'
import { rhythmDays } from '#shared/intake.ts'
import { defaultPolicy } from '#shared/policy.ts'
import { ownExperiences, volunteerStates } from '#shared/volunteers.ts'
import { ageBands, helpKinds, noGos, places, wishedGenders } from '#shared/vocabulary.ts'
import { programmeId, today } from './matching-pair.ts'

/** Invented places around Utrecht; the last has no row in the table of postcodes. */
export const postcodes = [
  { code: '3511', lat: 52.09, lon: 5.12 },
  { code: '3512', lat: 52.092, lon: 5.125 },
  { code: '3521', lat: 52.083, lon: 5.105 },
  { code: '3526', lat: 52.065, lon: 5.095 },
  { code: '3562', lat: 52.118, lon: 5.11 },
  { code: '3571', lat: 52.102, lon: 5.145 },
  { code: '3544', lat: 52.095, lon: 5.05 },
  { code: '3703', lat: 52.089, lon: 5.236 },
  { code: '3811', lat: 52.156, lon: 5.388 },
  { code: '3999', lat: null, lon: null },
] as const

const told = fc.record({
  source: fc.constantFrom('self', 'talk', 'phone'),
  notedOn: fc.integer({ min: 0, max: 400 }).map((days) => addDays(today, -days)),
})

/** A fact that is known with `known` chances out of ten. */
const fact = <Value>(value: fc.Arbitrary<Value>, known = 8): fc.Arbitrary<Fact<Value>> =>
  fc.oneof(
    { weight: known, arbitrary: fc.tuple(value, told).map(([one, how]) => ({ value: one, ...how })) },
    { weight: 10 - known, arbitrary: fc.constant<Fact<Value>>(unknownFact) },
  )

const some = <Value extends string>(values: readonly Value[], max = values.length) =>
  fc
    .uniqueArray(fc.constantFrom(...values), { maxLength: max })
    .map((chosen) => values.filter((value) => chosen.includes(value)))

const spoken = ['nl', 'ar', 'en', 'tr'] as const
const week = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: dayParts.length - 1 }), { minLength: 1, maxLength: most })
    .map((bits) => bits.reduce((mask, bit) => mask | (1 << bit), 0))
const where = fc.constantFrom(...postcodes)
const hours = fc.constantFrom(1, 2, 3, 4)
const near = fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days))

const withPoint = <Rest>(
  rest: fc.Arbitrary<Rest>,
): fc.Arbitrary<Rest & Pick<RequestFacts, 'postcode4' | 'point'>> =>
  fc.tuple(rest, fact(where, 9)).map(([one, home]) => ({
    ...one,
    postcode4: { ...home, value: home.value?.code ?? null },
    point:
      home.value === null || home.value.lat === null ? null : { lat: home.value.lat, lon: home.value.lon },
  }))

const homeFacts = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...noGos.filter((noGo) => noGo !== 'evenings')), fc.boolean(), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    told,
  )
  .map(([facts, how]) =>
    Object.fromEntries(Object.entries(facts).map(([noGo, value]) => [noGo, { value, ...how }])),
  )

/** Any request that the database can hold too, in which nothing is tied to a certain volunteer. */
export const anyRequest: fc.Arbitrary<RequestFacts> = withPoint(
  fc.record({
    id: fc.uuid({ version: 4 }),
    programmeId: fc.constant(programmeId),
    waitingSince: near.map((day) => (day > today ? today : day)),
    helped: fc.constantFrom('parent', 'parent', 'child', 'youth'),
    supportedAge: fc.constantFrom(null, 'under12', '12-15', '16+'),
    dayParts: fact(fc.oneof(week(6), week(2), fc.constant(allDayParts)), 9),
    hoursPerWeek: fact(hours),
    intervalDays: fact(fc.constantFrom(...rhythmDays)),
    kinds: fact(some(helpKinds, 3)),
    languages: fact(some(spoken, 3), 9),
    ownLanguages: fact(some(spoken, 2), 4),
    place: fact(fc.constantFrom(...places)),
    addressHidden: fc.boolean(),
    children: fact(
      some(ageBands, 3).chain((bands) =>
        fc
          .array(fc.constantFrom(null, 1, 2), { minLength: bands.length, maxLength: bands.length })
          .map((counts) => bands.map((band, index) => ({ band, count: counts[index] ?? null }))),
      ),
    ),
    homeFacts,
    wishedGender: fact(fc.constantFrom(...wishedGenders), 4),
    genderIsNeeded: fc.boolean(),
    weight: fact(fc.constantFrom('light', 'middle', 'heavy')),
    experiences: fact(some(ownExperiences, 2), 4),
    givesBack: fact(fc.boolean(), 6),
    notMatchedWith: fc.constant([]),
    earlier: fc.constant([]),
  }),
)

const seen = { askedOn: null, seenOn: '2026-01-10', renewOn: null }
const steps = fc.oneof(
  {
    weight: 8,
    arbitrary: near.map((renewOn): VolunteerFacts['steps'] => [
      { kind: 'certificate', ...seen, renewOn: addDays(renewOn, 55) },
      { kind: 'training', ...seen },
      { kind: 'agreement', ...seen },
    ]),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<VolunteerFacts['steps']>(
      [],
      [
        { kind: 'certificate', askedOn: '2026-11-01', seenOn: null, renewOn: null },
        { kind: 'training', ...seen },
        { kind: 'agreement', ...seen },
      ],
    ),
  },
)

/** Any volunteer that the database can hold too, with no matches yet; `withHistory` adds those. */
export const anyVolunteer: fc.Arbitrary<VolunteerFacts> = withPoint(
  fc
    .record({
      id: fc.uuid({ version: 4 }),
      programmeId: fc.constant<string>(programmeId),
      status: fc.oneof(
        { weight: 9, arbitrary: fc.constant<VolunteerFacts['status']>('available') },
        { weight: 1, arbitrary: fc.constantFrom(...volunteerStates.filter((state) => state !== 'left')) },
      ),
      gender: fact(fc.constantFrom(...wishedGenders)),
      languages: fact(some(spoken, 3), 9),
      dayParts: fact(week(8), 9),
      hoursPerWeek: fact(hours),
      intervalDays: fact(fc.constantFrom(...rhythmDays)),
      promisedHours: fc.constant<number>(0),
      limits: fact(
        fc.record({ min: fc.constantFrom(null, 1, 2), max: fc.constantFrom(null, 2, 5, 8, 30) }),
        7,
      ),
      travel: fc.constant<VolunteerFacts['travel']>([]),
      places: fact(some(places)),
      noGos: fact(some(noGos, 3)),
      kinds: fact(some(helpKinds, 4)),
      ageBands: fact(some(ageBands, 4)),
      experiences: fact(some(ownExperiences, 2), 5),
      capacity: fc.constantFrom<number[]>(1, 1, 2),
      openMatches: fc.constant<number>(0),
      roomFrom: fc.constant<string | null>(null),
      pausedFrom: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: near }),
      pausedUntil: fc.oneof(fc.constant(null), near),
      restUntil: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: near }),
      availableFrom: fact(near, 2),
      steps,
      before: fc.constant<VolunteerFacts['before']>({ count: 0, lastEndedOn: null, lastEndedWell: null }),
      talkFirst: fc.constant<VolunteerFacts['talkFirst']>(null),
    })
    .map(({ limits: { value, ...how }, ...rest }) => ({
      ...rest,
      minKm: { value: value?.min ?? null, ...how },
      maxKm: { value: value?.max ?? null, ...how },
    })),
)

/** Load, earlier matches and a talk that somebody asks for: what only exists with rows around the volunteer. */
export const withHistory = (volunteer: fc.Arbitrary<VolunteerFacts>): fc.Arbitrary<VolunteerFacts> =>
  fc
    .record({
      volunteer,
      openMatches: fc.constantFrom(0, 0, 1, 2),
      roomFrom: fc.constantFrom(null, null, '2026-12-10'),
      promisedHours: fc.constantFrom(0, 1, 2),
      before: fc.constantFrom(
        { count: 0, lastEndedOn: null, lastEndedWell: null },
        { count: 1, lastEndedOn: '2026-08-01', lastEndedWell: true },
        { count: 3, lastEndedOn: '2026-10-01', lastEndedWell: false },
      ),
      talkFirst: fc.constantFrom(null, null, null, { coordinator: 'Ingrid' }),
    })
    .map(({ volunteer: one, ...rest }) => ({ ...one, ...rest }))

/** Volunteers with ids of their own, and a request that may be tied to some of them. */
export const anySituation = fc
  .tuple(
    anyRequest,
    fc.uniqueArray(withHistory(anyVolunteer), { maxLength: 12, selector: ({ id }) => id }),
    fc.array(fc.nat(11), { maxLength: 2 }),
    fc.array(
      fc.record({
        at: fc.nat(11),
        outcome: fc.constantFrom('endedWell', 'endedEarly', 'declined', 'expired'),
      }),
      { maxLength: 2 },
    ),
  )
  .map(([request, volunteers, apart, earlier]) => ({
    volunteers,
    request: {
      ...request,
      notMatchedWith: apart.flatMap((at) =>
        volunteers[at] === undefined ? [] : [{ volunteerId: volunteers[at].id, notedOn: null }],
      ),
      earlier: earlier.flatMap(({ at, outcome }) =>
        volunteers[at] === undefined
          ? []
          : [{ volunteerId: volunteers[at].id, outcome, on: '2026-05-01', reasons: [] }],
      ),
    } satisfies RequestFacts,
  }))

export const anyPolicy: fc.Arbitrary<MatchPolicy> = fc.record({
  gates: fc.constantFrom(defaultPolicy.gates, ['certificate'], []),
  places: fc.constantFrom(defaultPolicy.places, [...places], ['volunteerHome']),
  minimumKm: fc.constantFrom(null, null, 1),
  maximumKm: fc.constantFrom(null, 4, 10),
  certificateWarningDays: fc.constant(56),
  programmeNoGos: fc.constantFrom([], [], ['overnight']),
})

const step = fc.constantFrom(...weightSteps)
export const anyWeights: fc.Arbitrary<Weights> = fc.record({
  time: step,
  language: step,
  distance: step,
  experience: step,
})

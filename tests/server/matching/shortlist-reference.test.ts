import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import type { MatchPolicy } from '#shared/matching/policy.ts'
import { defaultWeights } from '#shared/matching/order.ts'
import { whyNot } from '#shared/matching/why-not.ts'
import { shortlistOf } from '#shared/matching/shortlist.ts'
import { fromMask } from '#shared/day-parts.ts'
import { defaultPolicy } from '#shared/policy.ts'
import { possibleCandidates } from '#server/matching/candidate-queries.ts'
import { findRequestToMatch } from '#server/matching/request-queries.ts'
import { volunteersToMatch } from '#server/matching/volunteer-queries.ts'
import { engines } from '../../support/databases.ts'
import { anyPolicy, anyRequest, anyVolunteer } from '../../support/matching-facts.ts'
import { today } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

/** Kilometres once more, by the spherical law of cosines. */
const naiveKilometres = (request: RequestFacts, volunteer: VolunteerFacts): number | null => {
  if (request.postcode4.value !== null && request.postcode4.value === volunteer.postcode4.value) return 0.5
  const [a, b] = [request.point, volunteer.point]
  if (a === null || b === null) return null
  const [p, q] = [(a.lat * Math.PI) / 180, (b.lat * Math.PI) / 180]
  const turn = ((b.lon - a.lon) * Math.PI) / 180
  return 6371 * Math.acos(Math.min(1, Math.sin(p) * Math.sin(q) + Math.cos(p) * Math.cos(q) * Math.cos(turn)))
}

/** Who may be asked at all, told once more in the plainest way and apart from the product's own code. */
const naiveFits = (r: RequestFacts, v: VolunteerFacts, policy: MatchPolicy): boolean => {
  const gate = (kind: string) =>
    v.steps.some(
      (step) => step.kind === kind && step.seenOn !== null && (step.renewOn === null || step.renewOn > today),
    )
  const pauses =
    v.pausedFrom !== null && v.pausedFrom <= today && !(v.pausedUntil !== null && v.pausedUntil < today)
  const children = r.children.value ?? []
  const born = children.filter(({ band }) => band !== 'expecting')
  const homeHas = (limit: string): boolean => {
    const elsewhere = r.place.value !== null && r.place.value !== 'familyHome'
    if (elsewhere && ['dog', 'cat', 'smoking', 'stairs'].includes(limit)) return false
    const told = Object.entries(r.homeFacts).find(([fact]) => fact === limit)?.[1].value ?? null
    if (told !== null) return told
    if (limit === 'baby') return children.some(({ band }) => band === '0-3' || band === 'expecting')
    if (limit === 'severalChildren') return born.reduce((sum, { count }) => sum + (count ?? 1), 0) > 1
    return limit === 'ownHome' && r.place.value === 'volunteerHome'
  }
  const limits = (v.noGos.value ?? []).filter((limit) => limit !== 'evenings')
  const noEvenings = v.noGos.value?.includes('evenings') ?? false
  const asked = fromMask(r.dayParts.value ?? 0).filter((part) => !noEvenings || !part.endsWith('evening'))
  const timeIsOpen =
    (r.dayParts.value ?? 0) === 0 ||
    (v.dayParts.value === null
      ? asked.length > 0
      : asked.some((part) => fromMask(v.dayParts.value ?? 0).includes(part)))
  const speaks = (list: readonly string[] | null): list is readonly string[] =>
    list !== null && list.length > 0
  const isOwn = r.helped !== 'parent' && speaks(r.ownLanguages.value)
  const ours = isOwn ? r.ownLanguages.value : r.languages.value
  const theirs = v.languages.value
  const talks = !speaks(ours) || !speaks(theirs) || ours.some((one) => theirs.some((other) => other === one))
  const places = policy.places.filter((place) => v.places.value?.includes(place))
  const placeIsOpen =
    (r.place.value === null || policy.places.includes(r.place.value)) &&
    (!v.places.value?.length || (r.place.value === null ? places.length > 0 : places.includes(r.place.value)))
  const child = { under12: ['0-3', '4-11'], '12-15': ['12-17'], '16+': ['12-17', '18+'] }
  const all = r.supportedAge === null ? children.map(({ band }) => band as string) : child[r.supportedAge]
  const atHome = all.filter((band) => children.some((one) => one.band === band))
  const bands = r.supportedAge === '12-15' || atHome.length === 0 ? all : atHome
  const ageIsOpen =
    r.helped === 'parent' ||
    bands.length === 0 ||
    !v.ageBands.value?.length ||
    bands.some((band) => v.ageBands.value?.some((liked) => liked === band))
  const genderIsOpen =
    !r.genderIsNeeded ||
    r.wishedGender.value === null ||
    v.gender.value === null ||
    v.gender.value === r.wishedGender.value
  const km = naiveKilometres(r, v)
  const most = Math.min(v.maxKm.value ?? Infinity, policy.maximumKm ?? Infinity)
  const least = Math.max(v.minKm.value ?? 0, policy.minimumKm ?? 0)
  return (
    v.status === 'available' &&
    v.programmeId === r.programmeId &&
    policy.gates.every((one) => one === 'roleAgreement' || gate(one)) &&
    v.openMatches < v.capacity &&
    !pauses &&
    !limits.some(homeHas) &&
    !policy.programmeNoGos.some(homeHas) &&
    timeIsOpen &&
    (v.intervalDays.value === null ||
      r.intervalDays.value === null ||
      v.intervalDays.value <= r.intervalDays.value) &&
    talks &&
    placeIsOpen &&
    ageIsOpen &&
    genderIsOpen &&
    (km === null || (km <= most + 1.2 && km >= least - 1.2)) &&
    !r.notMatchedWith.some(({ volunteerId }) => volunteerId === v.id)
  )
}

const requestCount = 1000
const peopleCount = 100
const seed = 20_261_123

describe.each(engines)('the shortlist against a naive reference (%s)', (engine) => {
  let world: World
  let volunteers: VolunteerFacts[]
  let requests: RequestFacts[]
  const policies = [
    defaultPolicy,
    ...fc.sample(anyPolicy, { numRuns: 4, seed }).map((part) => ({ ...defaultPolicy, ...part })),
  ]
  beforeAll(async () => {
    world = await makeWorld(engine)
    const { programmeId } = world
    const distinct = <Item extends { id: string }>(items: Item[]) =>
      items.map((item) => ({ ...item, id: world.newId(), programmeId }))
    volunteers = distinct(fc.sample(anyVolunteer, { numRuns: peopleCount, seed }))
    requests = distinct(fc.sample(anyRequest, { numRuns: requestCount, seed }))
    await world.organisation.store.write(async (tx) => {
      await insertPostcodes(tx)
      for (const volunteer of volunteers) await insertVolunteer(tx, volunteer)
      for (const request of requests) await insertRequest(world, tx, request)
    })
  }, 120_000)
  afterAll(() => world.close())

  test('facts come out of the database as they went in', async () => {
    await world.organisation.store.read(async (tx) => {
      const people = await volunteersToMatch(tx, null)
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
      expect(people.map(({ facts }) => facts).sort(byId)).toEqual(volunteers.toSorted(byId))
      for (const request of requests.slice(0, 100))
        expect((await findRequestToMatch(tx, request.id))?.facts).toEqual(request)
    })
  })

  /** Open, ended and declined matches, people to keep apart, and after that a few facts that no image knows of yet. */
  const live = async () => {
    await world.organisation.store.write(async (tx) => {
      const homes = await tx.selectFrom('help_request').select(['id', 'household_id']).orderBy('id').execute()
      for (const [at, { id: volunteer_id }] of volunteers.entries()) {
        const home = homes[at * 3]
        if (home === undefined || at % 2 === 1) continue
        const match = { help_request_id: home.id, volunteer_id }
        if (at % 6 === 0) await insertMatch(world, tx, { ...match, status: 'active' })
        const ended = { ...match, status: 'ended', trial_from: '2026-03-01', ended_on: '2026-08-01' }
        if (at % 6 === 2) await insertMatch(world, tx, ended, [at % 4 === 0 ? 'goalReached' : 'notTogether'])
        if (at % 6 === 4) await insertMatch(world, tx, { ...match, status: 'declined' })
        await tx
          .insertInto('not_matched_with')
          .values({
            household_id: homes[at * 3 + 1]?.household_id ?? home.household_id,
            volunteer_id,
            reason: '',
            noted_on: today,
            noted_by: world.founder.id,
          })
          .execute()
      }
    })
    const [first] = requests
    if (first !== undefined)
      await world.as(world.founder).matching.shortlist({ requestId: first.id, weights: null, trial: null })
    await world.organisation.store.write((tx) =>
      tx
        .updateTable('volunteer')
        .set({ capacity: 3, gender: 'woman', status: 'available' })
        .where(
          'id',
          'in',
          volunteers.slice(0, 7).map(({ id }) => id),
        )
        .execute(),
    )
  }

  test('what SQL lets through holds everybody who fits, and the rest of the truth gives the same people, order and factors', async () => {
    await live()
    let found = 0
    let passed = 0
    await world.organisation.store.read(async (tx) => {
      volunteers = (await volunteersToMatch(tx, null)).map(({ facts }) => facts)
      expect(volunteers.filter(({ openMatches }) => openMatches > 0).length).toBeGreaterThan(9)
      for (const [at, { id }] of requests.entries()) {
        const policy = policies[at % policies.length] ?? defaultPolicy
        const request = (await findRequestToMatch(tx, id))?.facts
        if (request === undefined) throw new Error(`Request ${id} is gone.`)
        requests[at] = request
        const people = await possibleCandidates(tx, request, policy, today)
        const facts = people.map((one) => one.facts)
        const answer = shortlistOf(request, facts, policy, today, defaultWeights)
        const naive = volunteers
          .filter((volunteer) => naiveFits(request, volunteer, policy))
          .map((volunteer) => volunteer.id)
        expect(answer.map((one) => one.id).sort()).toEqual(naive.toSorted())
        expect(answer).toEqual(shortlistOf(request, volunteers, policy, today, defaultWeights))
        found += answer.length
        passed += people.length
      }
    })
    expect(found).toBeGreaterThan(requests.length)
    expect(passed).toBeLessThan(requests.length * volunteers.length * 0.4)
  }, 240_000)

  test('through the router: the same people in the same order, and everybody else has a reason', async () => {
    const desk = world.as(world.founder)
    for (const { id } of requests.slice(0, 25)) {
      const asked = requests.find((one) => one.id === id)
      if (asked === undefined) continue
      const shown = await desk.matching.shortlist({ requestId: id, weights: null, trial: null })
      const expected = shortlistOf(asked, volunteers, defaultPolicy, today, defaultWeights)
      expect(shown.candidates.map((one) => [one.id, one.verdict, one.factors])).toEqual(
        expected.map((one) => [one.id, one.verdict, one.factors]),
      )
      const groups = await desk.matching.whyNot({ requestId: id })
      expect(groups.map(({ reason, people }) => [reason, people.map((one) => one.id).sort()])).toEqual(
        whyNot(asked, volunteers, defaultPolicy, today).map(({ reason, volunteerIds }) => [
          reason,
          volunteerIds.toSorted(),
        ]),
      )
      const others = groups.reduce((sum, { people }) => sum + people.length, 0)
      expect(shown.candidates.length + others).toBe(shown.looked)
    }
  }, 120_000)
})

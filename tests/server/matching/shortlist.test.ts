import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toMask } from '#shared/day-parts.ts'
import { unknownFact, type VolunteerFacts } from '#shared/matching/facts.ts'
import { defaultPolicy } from '#shared/policy.ts'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, known, plainRequest } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('looking for a volunteer (%s)', (engine) => {
  let world: World
  let requestId: string
  beforeEach(async () => {
    world = await makeWorld(engine)
    requestId = world.newId()
    await world.organisation.store.write(async (tx) => {
      await insertPostcodes(tx)
      await insertRequest(world, tx, {
        ...plainRequest,
        id: requestId,
        programmeId: world.programmeId,
        dayParts: known(toMask(['wed-morning'])),
      })
    })
  })
  afterEach(() => world.close())

  const add = async (firstName: string, facts: Partial<VolunteerFacts> = {}) => {
    const id = world.newId()
    const dayParts = known(toMask(['wed-morning']))
    await world.organisation.store.write((tx) =>
      insertVolunteer(
        tx,
        { ...goodVolunteer, programmeId: world.programmeId, dayParts, ...facts, id },
        firstName,
      ),
    )
    return id
  }
  const desk = () => world.as(world.founder).matching
  const look = (trial: Parameters<ReturnType<typeof desk>['shortlist']>[0]['trial'] = null) =>
    desk().shortlist({ requestId, weights: null, trial })

  test('shows who fits with what was compared, who told it and when; and leaves a line of who was shown', async () => {
    const leila = await add('Leila')
    await add('Joke', { languages: known(['tr']) })
    const shown = await look()
    expect(shown).toMatchObject({ looked: 2, isTrial: false, request: { firstName: 'Amal' } })
    expect(shown.candidates).toMatchObject([{ id: leila, firstName: 'Leila', verdict: 'fitsWell' }])
    expect(shown.candidates[0]?.factors[0]).toMatchObject({
      code: 'time',
      sign: '+',
      data: { shared: toMask(['wed-morning']) },
      source: 'self',
      notedOn: '2026-11-03',
    })
    const log = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['subject_kind', 'subjects']).orderBy('seq').execute(),
    )
    expect(log).toEqual([
      { subject_kind: 'helpRequest', subjects: JSON.stringify([requestId]) },
      { subject_kind: 'volunteer', subjects: JSON.stringify([leila]) },
    ])
  })

  test('what counts is what the programme says; what somebody names counts as they say', async () => {
    const near = await add('Dichtbij')
    const old = await add('Ervaren', { postcode4: known('3571') })
    await world.organisation.store.write(async (tx) => {
      const { id } = await tx.selectFrom('policy_version').select('id').executeTakeFirstOrThrow()
      const weights = { time: 'none', language: 'none', distance: 'much', experience: 'none' } as const
      const content = JSON.stringify({ ...defaultPolicy, weights })
      await tx.updateTable('policy_version').set({ content }).where('id', '=', id).execute()
    })
    const shown = await look()
    expect(shown.weights).toMatchObject({ distance: 'much', time: 'none' })
    expect(shown.programme.weights).toEqual(shown.weights)
    expect(shown.candidates.map(({ id }) => id)).toEqual([near, old])
    const asked = await desk().shortlist({ requestId, weights: { distance: 'little' }, trial: null })
    expect(asked.weights).toMatchObject({ distance: 'little', time: 'none' })
    expect(asked.programme.weights).toMatchObject({ distance: 'much' })
  })

  test('a change that is tried brings in exactly the promised people, saves nothing and cannot be proposed on', async () => {
    const leila = await add('Leila')
    const ria = await add('Ria', { dayParts: known(toMask(['thu-afternoon'])) })
    const els = await add('Els', { dayParts: known(toMask(['thu-afternoon', 'sat-morning'])) })
    const [group] = await desk().whyNot({ requestId })
    const [best] = group?.relaxations ?? []
    expect(group).toMatchObject({ reason: 'time' })
    expect(best?.relaxation).toEqual({ kind: 'dayPart', dayPart: 'thu-afternoon' })
    expect(best?.helps.map(({ firstName }) => firstName).sort()).toEqual(['Els', 'Ria'])
    const tried = await look(best?.relaxation)
    expect(
      tried.candidates
        .filter(({ isNew }) => isNew)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([ria, els].sort())
    expect(tried.candidates.map(({ digest }) => digest)).toEqual([null, null, null])
    expect(tried.request.facts.dayParts.value).toBe(toMask(['wed-morning', 'thu-afternoon']))
    expect((await look()).candidates.map(({ id }) => id)).toEqual([leila])
    await world.organisation.store.write((tx) =>
      tx
        .updateTable('help_request')
        .set({ day_parts: toMask(['wed-morning', 'thu-afternoon']) })
        .execute(),
    )
    expect((await look()).candidates.map(({ id }) => id).sort()).toEqual([leila, ria, els].sort())
  })

  test('a volunteer who would have to go further is promised with the limit that lets them in', async () => {
    const ruud = await add('Ruud', { postcode4: known('3703'), maxKm: known(5) })
    const [group] = await desk().whyNot({ requestId })
    const [best] = group?.relaxations ?? []
    expect(best).toMatchObject({ relaxation: { kind: 'maxKm', volunteerId: ruud, km: 8 }, further: 3 })
    await world.organisation.store.write((tx) => tx.updateTable('volunteer').set({ max_km: 8 }).execute())
    expect((await look()).candidates.map(({ id }) => id)).toEqual([ruud])
  })

  test('who left is neither a candidate nor a “why not”', async () => {
    const id = await add('Oud')
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ status: 'left' }).where('id', '=', id).execute(),
    )
    expect(await look()).toMatchObject({ looked: 0, candidates: [] })
    expect(await desk().whyNot({ requestId })).toEqual([])
  })

  test('somebody the family knows is never a candidate, and the screen can say whom', async () => {
    const id = await add('Buur')
    await world.organisation.store.write(async (tx) => {
      const { household_id } = await tx
        .selectFrom('help_request')
        .select('household_id')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('not_matched_with')
        .values({
          household_id,
          volunteer_id: id,
          reason: 'buren',
          noted_on: '2026-11-10',
          noted_by: world.founder.id,
        })
        .execute()
    })
    expect(await look()).toMatchObject({
      candidates: [],
      request: { notWith: [{ id, firstName: 'Buur', notedOn: '2026-11-10' }] },
    })
  })

  test('hours promised in open matches count, by the agreement in force', async () => {
    const id = await add('Leila', { capacity: 2, hoursPerWeek: known(3) })
    await world.organisation.store.write(async (tx) => {
      const other = { ...plainRequest, id: world.newId(), programmeId: world.programmeId }
      await insertRequest(world, tx, other, { status: 'supported' })
      const match = await insertMatch(world, tx, {
        help_request_id: other.id,
        volunteer_id: id,
        status: 'active',
        trial_from: '2026-06-01',
      })
      await tx
        .insertInto('role_agreement')
        .values({
          id: world.newId(),
          match_id: match,
          number: 1,
          sealed_content: 's',
          interval_days: 14,
          minutes_per_time: 180,
          until_on: null,
          made_at: world.clock.now,
          made_by: world.founder.id,
          replaced_at: null,
        })
        .execute()
    })
    const [shown] = (await look()).candidates
    expect(shown).toMatchObject({ verdict: 'borderline', room: { openMatches: 1, capacity: 2 } })
    expect(shown?.reasonFor).toMatchObject([{ code: 'hours', data: { asked: 2, free: 1.5 } }])
    expect(shown?.factors.map(({ code }) => code)).toContain('earlierMatches')
  })

  test('what nobody told is a question: times that are not known put somebody on the border', async () => {
    await add('Stil', { dayParts: unknownFact })
    expect((await look()).candidates).toMatchObject([
      { verdict: 'borderline', dayParts: null, reasonFor: [{ code: 'time', sign: '?' }] },
    ])
  })

  test('both queues: families by how long they wait, volunteers by how long they wait and how often they were asked', async () => {
    const second = world.newId()
    await world.organisation.store.write((tx) =>
      insertRequest(
        world,
        tx,
        { ...plainRequest, id: second, programmeId: world.programmeId, waitingSince: '2026-09-01' },
        { firstName: 'Bea' },
      ),
    )
    const leila = await add('Leila')
    await add('Moe', { restUntil: '2026-12-01' })
    const queue = await desk().queue({})
    expect(queue.requests.map(({ firstName, waitingSince }) => [firstName, waitingSince])).toEqual([
      ['Bea', '2026-09-01'],
      ['Amal', '2026-10-19'],
    ])
    expect(queue.volunteers).toMatchObject([
      { id: leila, firstName: 'Leila', waitingSince: '2026-01-01', proposals: 0, room: 1 },
    ])
  })
})

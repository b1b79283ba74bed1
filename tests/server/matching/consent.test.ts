import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultWeights } from '#shared/matching/order.ts'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, plainRequest } from '../../support/matching-pair.ts'
import { insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('nobody is asked without the yes of who it is for (%s)', (engine) => {
  let world: World
  let requestId: string
  let volunteerId: string
  beforeEach(async () => {
    world = await makeWorld(engine)
    requestId = world.newId()
    volunteerId = world.newId()
    const { programmeId } = world
    await world.organisation.store.write(async (tx) => {
      await insertPostcodes(tx)
      await insertVolunteer(tx, {
        ...goodVolunteer,
        programmeId,
        id: volunteerId,
        ageBands: { value: ['12-17'], source: 'self', notedOn: '2026-11-01' },
      })
      await insertRequest(world, tx, { ...plainRequest, programmeId, id: requestId })
    })
  })
  afterEach(() => world.close())

  const asked = (values: {
    helped?: 'parent' | 'youth'
    supported_age?: '12-15' | '16+' | null
    youth_agrees?: 0 | 1
    parent_agrees?: 0 | 1
    only_call?: 0 | 1
  }) =>
    world.organisation.store.write((tx) =>
      tx.updateTable('help_request').set(values).where('id', '=', requestId).execute(),
    )
  const propose = async () => {
    const desk = world.as(world.founder).matching
    const { candidates } = await desk.shortlist({ requestId, weights: null, trial: null })
    const one = candidates.find(({ id }) => id === volunteerId)
    return desk.propose({
      commandId: world.newId(),
      requestId,
      volunteerId,
      why: '',
      summary: '',
      digest: one?.digest ?? '0'.repeat(32),
      weights: defaultWeights,
      overrideReason: 'Besproken.',
    })
  }
  const left = () =>
    world.organisation.store.read(async (tx) => ({
      matches: (await tx.selectFrom('match').select('id').execute()).length,
      events: (await tx.selectFrom('event').select('id').execute()).length,
      mails: (await tx.selectFrom('outbox').select('id').execute()).length,
    }))

  test.each([
    [
      'a youth of 12 to 15 who was not asked',
      { helped: 'youth', supported_age: '12-15', youth_agrees: 0 },
      'childNotAsked',
      'child',
    ],
    [
      'a youth of 16 who was not asked',
      { helped: 'youth', supported_age: '16+', youth_agrees: 0 },
      'childNotAsked',
      'child',
    ],
    [
      'the parents of a youth of 12 to 15',
      { helped: 'youth', supported_age: '12-15', parent_agrees: 0 },
      'parentNotAsked',
      'parent',
    ],
    ['a parent for whom a referrer wrote', { parent_agrees: 0 }, 'parentNotAsked', 'parent'],
    ['who wants to be called first', { only_call: 1 }, 'sharingNotAsked', 'sharing'],
  ] as const)(
    '%s: refused, said in the shortlist, in no plan, and nothing is left behind',
    async (_, values, code, consent) => {
      await asked(values)
      const desk = world.as(world.founder).matching
      const shown = await desk.shortlist({ requestId, weights: null, trial: null })
      expect(shown.request.consent).toBe(consent)
      expect((await desk.weekPlan({})).requests).toBe(0)
      const before = await left()
      await expect(propose()).rejects.toMatchObject({ message: code })
      expect(await left()).toEqual(before)
    },
  )

  test('from 16 a youth decides in place of the parent', async () => {
    await asked({ helped: 'youth', supported_age: '16+', youth_agrees: 1, parent_agrees: 0 })
    await propose()
    expect(await left()).toMatchObject({ matches: 1, mails: 1 })
  })

  test('with every yes the volunteer is asked', async () => {
    await propose()
    expect(await left()).toMatchObject({ matches: 1, mails: 1 })
  })
})

describe.each(engines)('a talk that is needed first (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('everybody reads with whom to talk, nobody why, and the match keeps nothing of it', async () => {
    const { programmeId } = world
    const [requestId, other, volunteerId, matchId] = [
      world.newId(),
      world.newId(),
      world.newId(),
      world.newId(),
    ]
    const ingrid = await world.addColleague('Ingrid', ['coordinator'])
    await world.organisation.store.write(async (tx) => {
      await insertPostcodes(tx)
      await insertVolunteer(tx, {
        ...goodVolunteer,
        programmeId,
        id: volunteerId,
        capacity: 2,
        hoursPerWeek: { value: 8, source: 'self', notedOn: '2026-11-01' },
      })
      await insertRequest(world, tx, { ...plainRequest, programmeId, id: requestId })
      await insertRequest(world, tx, { ...plainRequest, programmeId, id: other }, { status: 'supported' })
      const policy = await tx.selectFrom('policy_version').select('id').executeTakeFirstOrThrow()
      await tx
        .insertInto('match')
        .values({
          id: matchId,
          help_request_id: other,
          volunteer_id: volunteerId,
          programme_id: programmeId,
          policy_version_id: policy.id,
          status: 'active',
          explanation: '{}',
          proposed_at: world.clock.now,
          proposed_by: world.founder.id,
          expires_on: '2026-12-01',
          contact_goes_on: 0,
          version: 1,
        })
        .execute()
      await tx
        .insertInto('contact_moment')
        .values({
          id: world.newId(),
          match_id: matchId,
          happened_on: '2026-11-20',
          kind: 'visit',
          minutes: 60,
          mood: 'tough',
          activities: '[]',
          sealed_line: 'KANARIE-ZIN',
          call_me: 1,
          logged_at: world.clock.now,
          logged_by: volunteerId,
          version: 1,
        })
        .execute()
      await tx
        .insertInto('caseload_period')
        .values({
          id: world.newId(),
          colleague_id: ingrid.id,
          subject_kind: 'volunteer',
          subject_id: volunteerId,
          from_on: '2026-01-01',
          until_on: null,
        })
        .execute()
    })
    const desk = world.as(world.founder).matching
    const shown = await desk.shortlist({ requestId, weights: null, trial: null })
    const [one] = shown.candidates
    expect(one).toMatchObject({
      verdict: 'borderline',
      reasonFor: [
        { code: 'talkFirst', data: { coordinator: 'Ingrid' }, source: null, notedOn: null, other: null },
      ],
    })
    expect(JSON.stringify(shown)).not.toMatch(/KANARIE|tough|call_?me/i)
    await desk.propose({
      commandId: world.newId(),
      requestId,
      volunteerId,
      why: '',
      summary: '',
      digest: one?.digest ?? '',
      weights: defaultWeights,
      overrideReason: 'Ingrid vindt het goed.',
    })
    const kept = await world.organisation.store.read((tx) =>
      tx
        .selectFrom('match')
        .select('explanation')
        .where('help_request_id', '=', requestId)
        .executeTakeFirstOrThrow(),
    )
    expect(kept.explanation).not.toContain('talkFirst')
    expect(kept.explanation).not.toContain('borderline')
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, known, plainRequest } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

/** Words of a contact moment that is between a volunteer and their own coordinator. */
const canary = /KANARIE|tough|call_?me|sealed/i

describe.each(engines)('what is between a volunteer and the own coordinator (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
    await world.organisation.store.write((tx) => insertPostcodes(tx))
  })
  afterEach(() => world.close())

  test('leaves neither in the plan, nor in whom to recruit, nor in what if: only whom to talk with first', async () => {
    const ingrid = await world.addColleague('Ingrid', ['coordinator'])
    const { programmeId } = world
    const [volunteerId, openId, runningId] = [world.newId(), world.newId(), world.newId()]
    const facts = { ...goodVolunteer, programmeId, id: volunteerId, capacity: 3, hoursPerWeek: known(8) }
    await world.organisation.store.write(async (tx) => {
      await insertVolunteer(tx, facts)
      await insertRequest(world, tx, { ...plainRequest, programmeId, id: openId })
      await insertRequest(world, tx, { ...plainRequest, programmeId, id: runningId }, { status: 'supported' })
      const matchId = await insertMatch(world, tx, {
        help_request_id: runningId,
        volunteer_id: volunteerId,
        status: 'active',
        trial_from: '2026-09-01',
      })
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
    const plan = await desk.weekPlan({})
    expect(plan.rows).toEqual([])
    expect(plan.open[0]?.borderline?.factors).toMatchObject([
      { code: 'talkFirst', data: { coordinator: 'Ingrid' }, source: null, notedOn: null },
    ])
    const answers = [
      plan,
      await desk.recruit({}),
      await desk.whatIfVolunteer({ volunteerId, change: { kind: 'pause' } }),
      await desk.whatIfVolunteer({ volunteerId, change: { kind: 'set', set: { capacity: 4 } } }),
      await desk.whatIfRequest({
        requestId: openId,
        change: { kind: 'set', set: { dayParts: ['mon-morning'] } },
      }),
    ]
    for (const answer of answers) expect(JSON.stringify(answer)).not.toMatch(canary)
    const kept = await world.organisation.store.read((tx) =>
      tx.selectFrom('week_plan').select('pairs').executeTakeFirstOrThrow(),
    )
    expect(kept.pairs).toBe('[]')
  })
})

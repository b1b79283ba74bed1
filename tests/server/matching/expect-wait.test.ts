import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, plainRequest } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('how long a family may expect to wait (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
    await world.organisation.store.write((tx) => insertPostcodes(tx))
  })
  afterEach(() => world.close())

  /** A family that was decided on and found somebody on these days; with another state nobody was found. */
  const family = (decided: string, found: string | null, status = 'active') =>
    world.organisation.store.write(async (tx) => {
      const { programmeId } = world
      const request = { ...plainRequest, programmeId, id: world.newId() }
      const volunteer = { ...goodVolunteer, programmeId, id: world.newId() }
      await insertVolunteer(tx, volunteer)
      await insertRequest(world, tx, request)
      await tx
        .insertInto('support_decision')
        .values({
          id: world.newId(),
          help_request_id: request.id,
          outcome: 'volunteer',
          safe: 'yes',
          bearable: 'yes',
          wanted: 'yes',
          decided_at: `${decided}T09:00:00.000Z`,
          decided_by: world.founder.id,
        })
        .execute()
      if (found === null) return
      await insertMatch(world, tx, {
        help_request_id: request.id,
        volunteer_id: volunteer.id,
        status,
        parent_answer: 'yes',
        parent_answered_at: `${found}T09:00:00.000Z`,
      })
      await tx.updateTable('help_request').set({ status: 'supported' }).where('id', '=', request.id).execute()
    })
  const told = () => world.as(null).matching.expectedWait()

  test('rests on the last quarter alone, and on who was really found somebody', async () => {
    for (let one = 0; one < 9; one += 1) await family('2026-10-12', '2026-11-02')
    await family('2026-01-05', '2026-03-02')
    await family('2026-10-12', '2026-11-02', 'withdrawn')
    expect(await told()).toBeNull()
    await family('2026-10-12', '2026-11-02')
    expect(await told()).toEqual({ from: 3, to: 3, families: 10 })
  })

  test('says nothing when more families wait longer than that', async () => {
    for (let one = 0; one < 10; one += 1) await family('2026-10-12', '2026-11-02')
    for (let one = 0; one < 11; one += 1) await family('2026-06-01', null)
    expect(await told()).toBeNull()
  })
})

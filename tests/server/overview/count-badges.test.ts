import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask } from '../intake/asking.ts'
import { rowOfKind, todayOf } from './acting.ts'

describe.each(engines)('the counts at the menu (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('count by the same rule as Vandaag and the queue, without a name and without a read-log line', async () => {
    const { overview, intake } = world.as(world.founder)
    expect(await overview.badges()).toEqual({ today: 0, intake: 0 })
    const { id } = await ask(world)
    await ask(world)
    await applied(world)
    expect(await overview.badges()).toEqual({ today: 3, intake: 2 })
    const lines = await world.organisation.store.read((tx) => tx.selectFrom('read_log').selectAll().execute())
    expect(lines).toEqual([])
    const { dueKey } = await rowOfKind(world, 'applicant')
    await overview.later({ commandId: world.newId(), dueKey, until: '2026-11-30' })
    await intake.later({ commandId: world.newId(), requestId: id, version: 1, until: '2026-11-30' })
    expect(await overview.badges()).toEqual({ today: 1, intake: 1 })
    expect((await todayOf(world)).count).toBe(1)
    expect((await intake.queue()).fresh.count).toBe(1)
  })

  test('a colleague counts her own and what nobody carries', async () => {
    const { id } = await ask(world)
    const marleen = await world.addColleague('Marleen', ['coordinator'])
    expect(await world.as(marleen).overview.badges()).toEqual({ today: 1, intake: 1 })
    await world.as(world.founder).intake.logContact({
      commandId: world.newId(),
      requestId: id,
      reached: false,
      note: '',
      parentAgrees: false,
    })
    expect(await world.as(marleen).overview.badges()).toEqual({ today: 0, intake: 1 })
  })
})

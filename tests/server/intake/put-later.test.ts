import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

import { ask, expectRefusal, statusIn } from './asking.ts'

describe.each(engines)('putting a request off (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const later = (requestId: string, version: number, until: string) => ({
    commandId: world.newId(),
    requestId,
    version,
    until,
  })

  test('it leaves its tab until that day, and comes back by itself', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.later(later(id, 1, '2026-11-30'))
    const away = await world.as(world.founder).intake.queue()
    expect([away.fresh.count, away.later.count]).toEqual([0, 1])
    world.clock.now = '2026-11-30T08:00:00.000Z'
    const back = await world.as(world.founder).intake.queue()
    expect([back.fresh.count, back.later.count]).toEqual([1, 0])
    expect(back.fresh.rows[0]?.due).toEqual({ step: 'firstContact', on: '2026-11-30' })
  })

  test('it can be brought back sooner, once', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.later(later(id, 1, '2026-11-30'))
    const back = { commandId: world.newId(), requestId: id, version: 2 }
    await world.as(world.founder).intake.bringBack(back)
    expect((await world.as(world.founder).intake.queue()).fresh.count).toBe(1)
    const again = { commandId: world.newId(), requestId: id, version: 3 }
    await expectRefusal(world, () => world.as(world.founder).intake.bringBack(again), 'notNow')
  })

  test('later always has a day that is still to come', async () => {
    const { id } = await ask(world)
    const putting = later(id, 1, '2026-11-23')
    await expectRefusal(world, () => world.as(world.founder).intake.later(putting), 'badInput')
  })

  test('an act brings it back into the queue', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.later(later(id, 1, '2026-11-30'))
    await world.as(world.founder).intake.logContact({
      commandId: world.newId(),
      requestId: id,
      reached: true,
      note: '',
      parentAgrees: false,
    })
    expect(await statusIn(world, id)).toMatchObject({ status: 'contacted', hold_until: null })
  })
})

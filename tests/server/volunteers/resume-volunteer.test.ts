import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { available, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('the end of a pause (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('takes the pause and its reason away', async () => {
    const id = await available(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.pause({ ...(await next(world, id)), until: '2027-01-04', reason: 'Vakantie' })
    await volunteers.resume(await next(world, id))
    expect(await volunteerRow(world, id)).toMatchObject({
      paused_from: null,
      paused_until: null,
      sealed_pause_reason: null,
    })
  })

  test('is her own to say', async () => {
    const id = await available(world)
    const me = world.as(world.volunteerPersona(id))
    const { version } = await me.volunteers.mine()
    await me.volunteers.pauseMine({ commandId: world.newId(), version, until: '2026-12-24' })
    await me.volunteers.resumeMine({ commandId: world.newId(), version: version + 1 })
    expect((await me.volunteers.mine()).pausedFrom).toBeNull()
  })

  test('of a version that is gone it is refused', async () => {
    const id = await available(world)
    const seen = await next(world, id)
    const before = await footprint(world)
    await expect(
      world.as(world.founder).volunteers.resume({ ...seen, version: seen.version - 1 }),
    ).rejects.toMatchObject({ message: 'staleVersion' })
    expect(await footprint(world)).toEqual(before)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { available, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('rest after a match (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('is set until a day and ended again', async () => {
    const id = await available(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.setRest({ ...(await next(world, id)), until: '2026-12-21' })
    expect((await volunteerRow(world, id)).rest_until).toBe('2026-12-21')
    await volunteers.setRest({ ...(await next(world, id)), until: null })
    expect((await volunteerRow(world, id)).rest_until).toBeNull()
  })

  test('does not end before it begins', async () => {
    const id = await available(world)
    const before = await footprint(world)
    await expect(
      world.as(world.founder).volunteers.setRest({ ...(await next(world, id)), until: '2026-11-01' }),
    ).rejects.toMatchObject({ message: 'badInput' })
    expect(await footprint(world)).toEqual(before)
  })
})

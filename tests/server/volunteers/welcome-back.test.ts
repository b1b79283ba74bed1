import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, available, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('coming back (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('starts at the screening, and what was seen still counts', async () => {
    const id = await available(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.leave({ ...(await next(world, id)), on: '2026-11-23', reason: 'time' })
    await volunteers.comeBack(await next(world, id))
    expect(await volunteerRow(world, id)).toMatchObject({
      status: 'screening',
      left_on: null,
      left_reason: null,
    })
    await volunteers.makeAvailable({ ...(await next(world, id)), override: null })
    expect((await volunteerRow(world, id)).status).toBe('available')
  })

  test('who never left does not come back', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    await expect(world.as(world.founder).volunteers.comeBack(await next(world, id))).rejects.toMatchObject({
      message: 'notNow',
    })
    expect(await footprint(world)).toEqual(before)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('starting the training (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('follows on the screening', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.startScreening(await next(world, id))
    await volunteers.startTraining(await next(world, id))
    expect((await volunteerRow(world, id)).status).toBe('training')
  })

  test('does not begin before anybody was spoken to', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    await expect(
      world.as(world.founder).volunteers.startTraining(await next(world, id)),
    ).rejects.toMatchObject({ message: 'notNow' })
    expect(await footprint(world)).toEqual(before)
  })
})

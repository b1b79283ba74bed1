import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, available, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('starting the screening (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('an applicant can go on to the screening', async () => {
    const id = await applied(world)
    await world.as(world.founder).volunteers.startScreening(await next(world, id))
    expect((await volunteerRow(world, id)).status).toBe('screening')
  })

  test('who is available already is not screened again', async () => {
    const id = await available(world)
    const before = await footprint(world)
    await expect(
      world.as(world.founder).volunteers.startScreening(await next(world, id)),
    ).rejects.toMatchObject({ message: 'notNow' })
    expect(await footprint(world)).toEqual(before)
  })
})

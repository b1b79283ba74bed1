import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('taking a volunteer into the own caseload (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('somebody whom nobody carries can be taken', async () => {
    const volunteerId = await applied(world)
    await world.as(world.founder).volunteers.take({ commandId: world.newId(), volunteerId })
    const file = await world.as(world.founder).volunteers.file({ volunteerId })
    expect(file.carrier?.id).toBe(world.founder.id)
  })

  test('somebody whom a colleague carries is not taken away', async () => {
    const volunteerId = await applied(world)
    const joris = await world.addColleague('Joris', ['coordinator'])
    await world.as(joris).volunteers.take({ commandId: world.newId(), volunteerId })
    const before = await footprint(world)
    const other = await world.addColleague('Els', ['coordinator'])
    await expect(
      world.as(other).volunteers.take({ commandId: world.newId(), volunteerId }),
    ).rejects.toMatchObject({ message: 'notInYourCaseload' })
    expect(await footprint(world)).toEqual(before)
  })
})

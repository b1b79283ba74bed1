import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('the first contact with an applicant (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('is noted with its day, and who called carries them from then on', async () => {
    const id = await applied(world)
    await world.as(world.founder).volunteers.logFirstContact({ ...(await next(world, id)), on: '2026-11-23' })
    expect((await volunteerRow(world, id)).first_contact_on).toBe('2026-11-23')
    const file = await world.as(world.founder).volunteers.file({ volunteerId: id })
    expect(file).toMatchObject({ contactBy: '2026-11-26', carrier: { id: world.founder.id } })
  })

  test('a day that has yet to come is refused', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    const input = { ...(await next(world, id)), on: '2026-11-24' }
    await expect(world.as(world.founder).volunteers.logFirstContact(input)).rejects.toMatchObject({
      message: 'badInput',
    })
    expect(await footprint(world)).toEqual(before)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('changing how somebody is reached (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const contact = {
    firstName: 'Samira',
    lastName: 'Idrissi',
    phone: '+31687654321',
    email: '',
    postcode: '3526',
  }

  test('changes name, number and postcode, and what people are found by', async () => {
    const id = await applied(world)
    await world.as(world.founder).volunteers.saveContact({ ...(await next(world, id)), ...contact })
    expect(await volunteerRow(world, id)).toMatchObject({
      last_name: 'Idrissi',
      postcode4: '3526',
      search_key: 'samira idrissi',
      phone_key: '687654321',
      email_key: '',
    })
  })

  test('somebody who could not be reached at all is refused', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    const unreachable = { ...(await next(world, id)), ...contact, phone: '' }
    await expect(world.as(world.founder).volunteers.saveContact(unreachable)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    expect(await footprint(world)).toEqual(before)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next, screened, volunteerRow } from '../../support/volunteers.ts'
import { mailsTo, settle } from '../../support/visitors.ts'
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

  test('the phone app opens for the new address of who can be asked, and no longer for the old one', async () => {
    const id = await applied(world)
    await screened(world, id)
    const { volunteers } = world.as(world.founder)
    await volunteers.makeAvailable({ ...(await next(world, id)), override: null })
    await settle(world)
    await volunteers.saveContact({ ...(await next(world, id)), ...contact, email: 'nieuw@example.org' })
    await settle(world)
    expect(await mailsTo(world, 'nieuw@example.org')).toHaveLength(1)
    await volunteers.saveContact({
      ...(await next(world, id)),
      ...contact,
      phone: '+31611111111',
      email: 'nieuw@example.org',
    })
    expect(await settle(world)).toBe(0)
    await volunteers.saveContact({ ...(await next(world, id)), ...contact })
    expect(await settle(world)).toBe(1)
    const accounts = await world.app.databases.installation.read((tx) =>
      tx
        .selectFrom('membership')
        .select('person_id')
        .where('ended_at', 'is', null)
        .where('person_id', '=', id)
        .execute(),
    )
    expect(accounts).toEqual([])
  })

  test('an address that lets in another volunteer is refused, and she keeps her own way in', async () => {
    const [leila, sevda] = [await applied(world), await applied(world, { email: 'sevda@example.org' })]
    const { volunteers } = world.as(world.founder)
    for (const id of [leila, sevda]) {
      await screened(world, id)
      await volunteers.makeAvailable({ ...(await next(world, id)), override: null })
    }
    await settle(world)
    const before = await footprint(world)
    const { email } = await volunteerRow(world, leila)
    const taking = volunteers.saveContact({
      ...(await next(world, sevda)),
      ...contact,
      email: email.toUpperCase(),
    })
    await expect(taking).rejects.toMatchObject({ message: 'emailTaken' })
    expect(await footprint(world)).toEqual(before)
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

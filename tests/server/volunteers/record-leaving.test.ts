import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deliverPackets } from '#server/accounts/deliver-packets.ts'
import { engines } from '../../support/databases.ts'
import { applied, available, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('leaving (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('is noted with its day and its reason in one word', async () => {
    const id = await available(world)
    const leaving = { ...(await next(world, id)), on: '2026-11-20', reason: 'moved' as const }
    await world.as(world.founder).volunteers.leave(leaving)
    expect(await volunteerRow(world, id)).toMatchObject({
      status: 'left',
      left_on: '2026-11-20',
      left_reason: 'moved',
    })
  })

  test('ends the way into the phone app, and takes her address out of an account without another place', async () => {
    const id = await available(world)
    await deliverPackets(world.app, world.organisation)
    const addresses = async () => {
      const rows = await world.app.databases.installation.read((tx) =>
        tx.selectFrom('account').select('email').execute(),
      )
      return rows.map(({ email }) => email).filter((email) => email.includes('@'))
    }
    expect(await addresses()).toHaveLength(1)
    await world
      .as(world.founder)
      .volunteers.leave({ ...(await next(world, id)), on: '2026-11-23', reason: 'moved' })
    await deliverPackets(world.app, world.organisation)
    expect(await addresses()).toEqual([])
  })

  test('nothing more can be noted about who has left', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.leave({ ...(await next(world, id)), on: '2026-11-23', reason: 'noReaction' })
    const before = await footprint(world)
    await expect(
      volunteers.signAgreement({ ...(await next(world, id)), signedOn: '2026-11-23' }),
    ).rejects.toMatchObject({ message: 'notNow' })
    expect(await footprint(world)).toEqual(before)
  })
})

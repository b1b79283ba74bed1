import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)("opening a colleague's volunteer with a reason (%s)", (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('shows the notes and lets one act for four hours', async () => {
    const id = await applied(world)
    await world.as(world.founder).volunteers.recordInterview({
      ...(await next(world, id)),
      heldOn: '2026-11-23',
      note: 'Vertrouwd.',
    })
    const els = await world.addColleague('Els', ['coordinator'])
    const reason = 'Nadia is ziek, Samira belde.'
    await world.as(els).volunteers.openWithReason({ commandId: world.newId(), volunteerId: id, reason })
    expect(await world.as(els).volunteers.file({ volunteerId: id })).toMatchObject({
      mayChange: true,
      steps: [{ note: 'Vertrouwd.' }],
    })
    world.clock.now = '2026-11-23T12:31:00.000Z'
    expect(await world.as(els).volunteers.file({ volunteerId: id })).toMatchObject({ mayChange: false })
  })

  test('without a reason it stays closed', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    await expect(
      world
        .as(world.founder)
        .volunteers.openWithReason({ commandId: world.newId(), volunteerId: id, reason: ' ' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await footprint(world)).toEqual(before)
  })
})

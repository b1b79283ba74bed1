import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { available, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('a pause (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('holds until its last day; the reason is sealed', async () => {
    const id = await available(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.pause({
      ...(await next(world, id)),
      until: '2027-01-04',
      reason: 'Zorgt voor haar vader.',
    })
    const file = await volunteers.file({ volunteerId: id })
    expect(file).toMatchObject({ pausedUntil: '2027-01-04', pauseReason: 'Zorgt voor haar vader.' })
    expect((await volunteerRow(world, id)).sealed_pause_reason).not.toContain('vader')
  })

  test('she pauses by herself, until further notice, without saying why', async () => {
    const id = await available(world)
    const me = world.as(world.volunteerPersona(id))
    const { version } = await me.volunteers.mine()
    await me.volunteers.pauseMine({ commandId: world.newId(), version, until: null })
    expect(await me.volunteers.mine()).toMatchObject({ pausedFrom: '2026-11-23', pausedUntil: null })
  })

  test('a last day that is over is refused', async () => {
    const id = await available(world)
    const before = await footprint(world)
    const over = { ...(await next(world, id)), until: '2026-11-22', reason: '' }
    await expect(world.as(world.founder).volunteers.pause(over)).rejects.toMatchObject({
      message: 'badInput',
    })
    expect(await footprint(world)).toEqual(before)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { available, footprint, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('what a volunteer says of herself (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('her time and limits are kept as said by herself, and a parent may read her line', async () => {
    const id = await available(world)
    const me = world.as(world.volunteerPersona(id))
    const { version } = await me.volunteers.mine()
    const facts = {
      hours: 3,
      dayParts: ['wed-afternoon' as const, 'sat-morning' as const],
      travel: ['bicycle' as const],
      introduction: 'Ik ben Samira, ik wandel graag.',
    }
    const saved = await me.volunteers.saveMine({ commandId: world.newId(), version, facts })
    expect(saved).toEqual({ version: version + 1 })
    const mine = await me.volunteers.mine()
    expect(mine).toMatchObject({ version: version + 1, facts, coordinator: { name: 'Nadia Aissati' } })
    expect(mine.noted.dayParts).toEqual({ source: 'self', on: '2026-11-23' })
  })

  test('a coordinator is no volunteer and has no own profile', async () => {
    await expect(world.as(world.founder).volunteers.mine()).rejects.toMatchObject({ message: 'notAllowed' })
  })

  test('when the coordinator was first, she is told so and nothing is lost', async () => {
    const id = await available(world)
    const me = world.as(world.volunteerPersona(id))
    const { version } = await me.volunteers.mine()
    const heard = { ...(await next(world, id)), source: 'phone' as const, facts: { hours: 4 } }
    await world.as(world.founder).volunteers.saveProfile(heard)
    const before = await footprint(world)
    await expect(
      me.volunteers.saveMine({ commandId: world.newId(), version, facts: { hours: 1 } }),
    ).rejects.toMatchObject({ message: 'staleVersion' })
    expect(await footprint(world)).toEqual(before)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('what the coordinator hears of a volunteer (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('is kept with its source and today, and leaves the other groups as old as they were', async () => {
    const id = await applied(world)
    world.clock.now = '2026-12-01T09:00:00.000Z'
    const { volunteers } = world.as(world.founder)
    await volunteers.saveProfile({
      ...(await next(world, id)),
      source: 'talk',
      facts: { noGos: ['dog', 'smoking'], distance: { minKm: 1, maxKm: 5 }, experiences: [], hours: 3 },
    })
    const { facts, noted } = await volunteers.file({ volunteerId: id })
    expect(facts).toMatchObject({
      noGos: ['dog', 'smoking'],
      distance: { minKm: 1, maxKm: 5 },
      hours: 3,
      languages: ['nl', 'ar'],
      dayParts: ['wed-morning', 'fri-afternoon'],
    })
    expect(noted).toMatchObject({
      noGos: { source: 'talk', on: '2026-12-01' },
      experiences: { source: 'talk', on: '2026-12-01' },
      languages: { source: 'self', on: '2026-11-23' },
    })
    expect(noted.kinds).toEqual({ source: 'self', on: '2026-11-23' })
    expect(noted.places).toBeUndefined()
  })

  test('more matches at once than the programme allows are refused', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    const wish = { ...(await next(world, id)), source: 'talk' as const, facts: { capacity: 2 } }
    await expect(world.as(world.founder).volunteers.saveProfile(wish)).rejects.toMatchObject({
      message: 'badInput',
    })
    expect(await footprint(world)).toEqual(before)
  })

  test('two people who save at once do not overwrite each other', async () => {
    const id = await applied(world)
    const seen = await next(world, id)
    const { volunteers } = world.as(world.founder)
    await volunteers.saveProfile({ ...seen, source: 'talk', facts: { hours: 2 } })
    const second = { ...seen, commandId: world.newId(), source: 'phone' as const, facts: { hours: 6 } }
    await expect(volunteers.saveProfile(second)).rejects.toMatchObject({ message: 'staleVersion' })
    expect((await volunteers.file({ volunteerId: id })).facts.hours).toBe(2)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('speaking to a reference (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('is noted with who it was as a relation; what was said is sealed', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    const spoken = { heldOn: '2026-11-20', label: 'oud-collega', note: 'Heel betrouwbaar.' }
    await volunteers.recordReference({ ...(await next(world, id)), ...spoken })
    const file = await volunteers.file({ volunteerId: id })
    expect(file.steps).toMatchObject([{ kind: 'reference', label: 'oud-collega', note: 'Heel betrouwbaar.' }])
  })

  test('a day that does not exist is refused', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    const spoken = { ...(await next(world, id)), heldOn: '2026-02-30', label: 'buur', note: '' }
    await expect(world.as(world.founder).volunteers.recordReference(spoken)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    expect(await footprint(world)).toEqual(before)
  })
})

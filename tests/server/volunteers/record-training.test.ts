import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('following a training (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('meets its gate', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.recordTraining({
      ...(await next(world, id)),
      followedOn: '2026-11-14',
      label: 'Basistraining',
    })
    const file = await volunteers.file({ volunteerId: id })
    expect(file.gates).toContainEqual({ gate: 'training', state: 'met', on: '2026-11-14', until: null })
  })

  test('one that is still to come is no training yet', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    const later = { ...(await next(world, id)), followedOn: '2026-12-01', label: '' }
    await expect(world.as(world.founder).volunteers.recordTraining(later)).rejects.toMatchObject({
      message: 'badInput',
    })
    expect(await footprint(world)).toEqual(before)
  })
})

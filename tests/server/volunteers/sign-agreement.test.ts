import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('signing the volunteer agreement (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('meets its gate', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.signAgreement({ ...(await next(world, id)), signedOn: '2026-11-21' })
    const file = await volunteers.file({ volunteerId: id })
    expect(file.gates).toContainEqual({ gate: 'agreement', state: 'met', on: '2026-11-21', until: null })
  })

  test('a team lead reads, and notes nothing', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    const lead = await world.addColleague('Ingrid', ['teamLead'])
    await expect(
      world.as(lead).volunteers.signAgreement({ ...(await next(world, id)), signedOn: '2026-11-21' }),
    ).rejects.toMatchObject({ message: 'notAllowed' })
    expect(await footprint(world)).toEqual(before)
  })
})

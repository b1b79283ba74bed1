import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('asking for a certificate (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('is noted with its day, and the gate says that it was asked for', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.askCertificate({ ...(await next(world, id)), askedOn: '2026-11-20' })
    const file = await volunteers.file({ volunteerId: id })
    expect(file.gates).toContainEqual({ gate: 'certificate', state: 'asked', on: '2026-11-20', until: null })
  })

  test('an organisation knows only its own volunteers', async () => {
    const id = await applied(world)
    const away = await world.addOrganisation('elders')
    const before = await footprint(world)
    const input = { ...(await next(world, id)), askedOn: '2026-11-20' }
    await expect(
      world.as(away.founder, { slug: 'elders' }).volunteers.askCertificate(input),
    ).rejects.toMatchObject({ message: 'notFound' })
    expect(await footprint(world)).toEqual(before)
  })
})

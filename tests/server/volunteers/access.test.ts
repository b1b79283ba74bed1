import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#server/base/context.ts'
import { systemActor, writeAs } from '#server/base/write-as.ts'
import { ownProfile } from '#server/volunteers/access.ts'
import { engines } from '../../support/databases.ts'
import { applied } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('whose profile a volunteer may read (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const readAs = (actor: Actor) =>
    writeAs({
      app: world.app,
      organisation: world.organisation,
      procedure: 'test',
      actorIn: async () => actor,
      carryOut: async (change) => (await ownProfile(change)).id,
    })

  test('her own, which her session names', async () => {
    const id = await applied(world)
    expect(await readAs({ kind: 'volunteer', id, sessionId: 'one' })).toBe(id)
  })

  test('none when she is not there any more', async () => {
    const gone = readAs({ kind: 'volunteer', id: world.newId(), sessionId: 'one' })
    await expect(gone).rejects.toMatchObject({ message: 'notFound' })
  })

  test('none for whoever is no volunteer', async () => {
    await applied(world)
    await expect(readAs(systemActor)).rejects.toMatchObject({ message: 'notAllowed' })
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#server/base/context.ts'
import { systemActor, writeAs } from '#server/base/write-as.ts'
import { requestOfParent } from '#server/intake/access.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask } from './asking.ts'

describe.each(engines)('whose request a parent may read (%s)', (engine) => {
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
      carryOut: async (change) => (await requestOfParent(change)).id,
    })
  const parentOf = (helpRequestId: string): Actor => ({
    kind: 'parent',
    id: 'session',
    helpRequestId,
    householdId: 'household',
  })

  test('her own, which her session names', async () => {
    const { id } = await ask(world)
    expect(await readAs(parentOf(id))).toBe(id)
  })

  test('none when it is not there any more', async () => {
    const gone = readAs(parentOf(world.newId()))
    await expect(gone).rejects.toMatchObject({ message: 'notFound' })
  })

  test('none for whoever is no parent', async () => {
    await ask(world)
    await expect(readAs(systemActor)).rejects.toMatchObject({ message: 'notAllowed' })
  })
})

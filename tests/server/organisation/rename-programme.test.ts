import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('renaming a programme (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const eventKinds = () =>
    world.organisation.store.read(async (tx) =>
      (
        await tx
          .selectFrom('event')
          .select('kind')
          .where('kind', '!=', 'organisation.founded')
          .orderBy('seq')
          .execute()
      ).map(({ kind }) => kind),
    )

  test('changes the name and nothing else', async () => {
    const { organisation } = world.as(world.founder)
    await organisation.renameProgramme({
      commandId: world.newId(),
      programmeId: world.programmeId,
      name: 'Gezinsmaatjes',
    })
    expect(await organisation.programmes()).toMatchObject([{ name: 'Gezinsmaatjes', policyNumber: 1 }])
  })

  test('of another organisation is not found', async () => {
    const away = await world.addOrganisation('elders')
    const input = { commandId: world.newId(), programmeId: away.programmeId, name: 'Van mij' }
    await expect(world.as(world.founder).organisation.renameProgramme(input)).rejects.toMatchObject({
      message: 'notFound',
    })
    expect(await eventKinds()).toEqual([])
  })
})

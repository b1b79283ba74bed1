import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('taking a programme out of the archive (%s)', (engine) => {
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

  test('makes it open again', async () => {
    const { organisation } = world.as(world.founder)
    await organisation.createProgramme({
      commandId: world.newId(),
      name: 'Steunouder',
      likeProgrammeId: null,
    })
    await organisation.archiveProgramme({ commandId: world.newId(), programmeId: world.programmeId })
    await organisation.reopenProgramme({ commandId: world.newId(), programmeId: world.programmeId })
    expect(await organisation.programmes()).toMatchObject([{ archivedOn: null }, { archivedOn: null }])
  })

  test('one that does not exist is not found', async () => {
    const input = { commandId: world.newId(), programmeId: world.newId() }
    await expect(world.as(world.founder).organisation.reopenProgramme(input)).rejects.toMatchObject({
      message: 'notFound',
    })
    expect(await eventKinds()).toEqual([])
  })
})

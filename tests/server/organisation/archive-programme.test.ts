import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('archiving a programme (%s)', (engine) => {
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

  test('puts it at the end of the list with its day', async () => {
    const { organisation } = world.as(world.founder)
    await organisation.createProgramme({
      commandId: world.newId(),
      name: 'Steunouder',
      likeProgrammeId: null,
    })
    await organisation.archiveProgramme({ commandId: world.newId(), programmeId: world.programmeId })
    expect(await organisation.programmes()).toMatchObject([
      { name: 'Steunouder', archivedOn: null },
      { name: 'Maatjes', archivedOn: '2026-11-23' },
    ])
  })

  test('the last one stays', async () => {
    const input = { commandId: world.newId(), programmeId: world.programmeId }
    await expect(world.as(world.founder).organisation.archiveProgramme(input)).rejects.toMatchObject({
      message: 'notNow',
    })
    expect(await world.as(world.founder).organisation.programmes()).toMatchObject([{ archivedOn: null }])
    expect(await eventKinds()).toEqual([])
  })
})

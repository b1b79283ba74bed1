import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('making a programme (%s)', (engine) => {
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

  test('starts with the defaults of practice, or with the rules of another', async () => {
    const { organisation } = world.as(world.founder)
    const { policy } = await organisation.policy({ programmeId: world.programmeId })
    const changed = { ...policy, volunteerLabel: 'steunouder', capacity: 2 }
    await organisation.savePolicy({
      commandId: world.newId(),
      programmeId: world.programmeId,
      basedOn: 1,
      policy: changed,
    })
    world.clock.now = '2026-11-24T09:00:00.000Z'
    const like = { commandId: world.newId(), name: 'Steunouder', likeProgrammeId: world.programmeId }
    const { id } = await organisation.createProgramme(like)
    expect(await organisation.policy({ programmeId: id })).toMatchObject({ number: 1, policy: changed })
    expect((await organisation.programmes()).map(({ name }) => name)).toEqual(['Maatjes', 'Steunouder'])
  })

  test('of a name that is there already is refused', async () => {
    const twice = { commandId: world.newId(), name: 'maatjes ', likeProgrammeId: null }
    await expect(world.as(world.founder).organisation.createProgramme(twice)).rejects.toMatchObject({
      message: 'badInput',
    })
    expect(await world.as(world.founder).organisation.programmes()).toHaveLength(1)
    expect(await eventKinds()).toEqual([])
  })
})

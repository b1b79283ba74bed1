import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('removing a wijk (%s)', (engine) => {
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

  test('takes its postcodes along', async () => {
    const { organisation } = world.as(world.founder)
    const made = { commandId: world.newId(), name: 'Zuid', code: 'Z', postcodes: ['3521'] }
    const { id: districtId } = await organisation.createDistrict(made)
    await organisation.removeDistrict({ commandId: world.newId(), districtId })
    expect(await organisation.districts()).toEqual([])
    await organisation.createDistrict({ ...made, commandId: world.newId(), name: 'Zuidwest' })
  })

  test('a coordinator does not remove one', async () => {
    const { organisation } = world.as(world.founder)
    const made = { commandId: world.newId(), name: 'Zuid', code: 'Z', postcodes: ['3521'] }
    const { id: districtId } = await organisation.createDistrict(made)
    const joris = await world.addColleague('Joris', ['coordinator'])
    await expect(
      world.as(joris).organisation.removeDistrict({ commandId: world.newId(), districtId }),
    ).rejects.toMatchObject({ message: 'notAllowed' })
    expect(await organisation.districts()).toHaveLength(1)
    expect(await eventKinds()).toEqual(['district.created'])
  })
})

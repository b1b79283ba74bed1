import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('changing a wijk (%s)', (engine) => {
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

  test('gives it another name and other postcodes', async () => {
    const { organisation } = world.as(world.founder)
    const made = { commandId: world.newId(), name: 'Zuid', code: 'Z', postcodes: ['3521'] }
    const { id: districtId } = await organisation.createDistrict(made)
    const change = { commandId: world.newId(), districtId, name: 'Zuidwest', code: 'Z', postcodes: ['3526'] }
    await organisation.changeDistrict(change)
    expect(await organisation.districts()).toEqual([
      { id: districtId, name: 'Zuidwest', code: 'Z', postcodes: ['3526'] },
    ])
  })

  test('one that does not exist is not found, and no postcode moves', async () => {
    const { organisation } = world.as(world.founder)
    const none = {
      commandId: world.newId(),
      districtId: world.newId(),
      name: 'X',
      code: 'X',
      postcodes: ['3526'],
    }
    await expect(organisation.changeDistrict(none)).rejects.toMatchObject({ message: 'notFound' })
    const codes = await world.organisation.store.read((tx) =>
      tx.selectFrom('district_postcode').selectAll().execute(),
    )
    expect(codes).toEqual([])
    expect(await eventKinds()).toEqual([])
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('making a wijk (%s)', (engine) => {
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

  const overvecht = () => ({
    commandId: world.newId(),
    name: 'Overvecht',
    code: 'WK034403',
    postcodes: ['3561', '3562'],
  })

  test('keeps its postcodes', async () => {
    const { organisation } = world.as(world.founder)
    await organisation.createDistrict(overvecht())
    expect(await organisation.districts()).toMatchObject([{ name: 'Overvecht', postcodes: ['3561', '3562'] }])
  })

  test('a postcode lies in one wijk: another one is refused, with the name of the first', async () => {
    const { organisation } = world.as(world.founder)
    await organisation.createDistrict(overvecht())
    const second = { ...overvecht(), name: 'Noord', code: 'N', postcodes: ['3562', '3563'] }
    await expect(organisation.createDistrict(second)).rejects.toMatchObject({
      message: 'badInput',
      cause: { refusal: { params: { postcodes: '3562', district: 'Overvecht' } } },
    })
    expect(await organisation.districts()).toHaveLength(1)
    expect(await eventKinds()).toEqual(['district.created'])
  })
})

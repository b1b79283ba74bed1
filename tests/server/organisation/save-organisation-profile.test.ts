import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('what people read about the organisation (%s)', (engine) => {
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

  const profile = {
    name: 'Thuis Nabij',
    town: 'Utrecht',
    phone: '030 111 22 33',
    phoneHours: 'Op werkdagen van 9 tot 12 uur.',
    email: 'hallo@thuisnabij.example',
  }

  test('is changed, and everybody reads it, with the promises of the programme', async () => {
    await world
      .as(world.founder)
      .organisation.saveProfile({ commandId: world.newId(), version: 1, ...profile })
    expect(await world.as(null).organisation.profile()).toMatchObject({
      ...profile,
      version: 2,
      firstContactWorkingDays: 3,
      applicantContactWorkingDays: 3,
    })
  })

  test('is not changed over somebody else, nor by a coordinator', async () => {
    const change = { commandId: world.newId(), version: 2, ...profile }
    await expect(world.as(world.founder).organisation.saveProfile(change)).rejects.toMatchObject({
      message: 'staleVersion',
    })
    const joris = await world.addColleague('Joris', ['coordinator'])
    await expect(world.as(joris).organisation.saveProfile({ ...change, version: 1 })).rejects.toMatchObject({
      message: 'notAllowed',
    })
    expect((await world.as(null).organisation.profile()).phone).toBe('030 123 45 67')
    expect(await eventKinds()).toEqual([])
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('handing over what one carries (%s)', (engine) => {
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

  const carried = async () => {
    const id = await applied(world)
    await world.as(world.founder).volunteers.take({ commandId: world.newId(), volunteerId: id })
    return id
  }

  test("it is the other one's from today, and the period before stays readable", async () => {
    const id = await carried()
    const joris = await world.addColleague('Joris', ['coordinator'])
    world.clock.now = '2026-12-01T09:00:00.000Z'
    const input = { commandId: world.newId(), kind: 'volunteer' as const, id, colleagueId: joris.id }
    await world.as(world.founder).organisation.handOver(input)
    expect(await world.as(joris).organisation.caseload({ colleagueId: joris.id })).toEqual([
      { kind: 'volunteer', id, since: '2026-12-01' },
    ])
    const periods = await world.organisation.store.read((tx) =>
      tx.selectFrom('caseload_period').select(['from_on', 'until_on']).orderBy('from_on').execute(),
    )
    expect(periods).toEqual([
      { from_on: '2026-11-23', until_on: '2026-12-01' },
      { from_on: '2026-12-01', until_on: null },
    ])
  })

  test('what a colleague carries is not yours to give', async () => {
    const id = await carried()
    const joris = await world.addColleague('Joris', ['coordinator'])
    const input = { commandId: world.newId(), kind: 'volunteer' as const, id, colleagueId: joris.id }
    await expect(world.as(joris).organisation.handOver(input)).rejects.toMatchObject({
      message: 'notInYourCaseload',
    })
    const before = await eventKinds()
    const nobody = { ...input, commandId: world.newId(), colleagueId: world.newId() }
    await expect(world.as(world.founder).organisation.handOver(nobody)).rejects.toMatchObject({
      message: 'notFound',
    })
    expect(await eventKinds()).toEqual(before)
  })

  test('a coordinator does not look into the caseload of another', async () => {
    const joris = await world.addColleague('Joris', ['coordinator'])
    await expect(
      world.as(joris).organisation.caseload({ colleagueId: world.founder.id }),
    ).rejects.toMatchObject({ message: 'notInYourCaseload' })
  })
})

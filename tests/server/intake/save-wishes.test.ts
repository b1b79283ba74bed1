import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, expectRefusal, traces, wishesOf } from './asking.ts'

describe.each(engines)('the wishes that matching looks with (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const saving = (requestId: string, version: number, over = {}) => ({
    commandId: world.newId(),
    requestId,
    version,
    wishes: wishesOf(world, over),
  })

  test('are kept, and their source is the talk', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.saveWishes(saving(id, 1))
    const file = await world.as(world.founder).intake.file({ requestId: id })
    expect(file).toMatchObject({
      version: 2,
      kinds: ['talk'],
      dayParts: ['wed-morning'],
      genderIsNeeded: true,
      hoursPerWeek: 2,
      intervalDays: 7,
      weight: 'middle',
      noted: { request: { dayParts: { source: 'talk', on: '2026-11-23' } } },
    })
  })

  test('of two savings at once the second is refused', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.saveWishes(saving(id, 1))
    const second = saving(id, 1, { hoursPerWeek: 4 })
    await expectRefusal(world, () => world.as(world.founder).intake.saveWishes(second), 'staleVersion')
  })

  test('a programme of another organisation does not exist', async () => {
    const { id } = await ask(world)
    const elsewhere = await world.addOrganisation('elders')
    const wrong = saving(id, 1, { programmeId: elsewhere.programmeId })
    await expectRefusal(world, () => world.as(world.founder).intake.saveWishes(wrong), 'notFound')
  })

  test('chosen times that name no time are refused', async () => {
    const { id } = await ask(world)
    const before = await traces(world)
    await expect(
      world.as(world.founder).intake.saveWishes(saving(id, 1, { dayParts: [] })),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await traces(world)).toBe(before)
  })
})

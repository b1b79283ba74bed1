import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, statusIn, traces } from './asking.ts'

describe.each(engines)('recording that the intake talk was held (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const held = (requestId: string, version: number, heldOn = '2026-11-23') => ({
    commandId: world.newId(),
    requestId,
    version,
    heldOn,
    atHome: true,
  })

  test('after it a decision is due, before the end of the promised three weeks', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.recordVisit(held(id, 1))
    expect(await statusIn(world, id)).toMatchObject({ status: 'intakeDone', first_contact_on: '2026-11-23' })
    const { talking } = await world.as(world.founder).intake.queue()
    expect(talking.rows[0]?.due).toEqual({ step: 'decide', on: '2026-12-14' })
  })

  test('a talk cannot have been held tomorrow', async () => {
    const { id } = await ask(world)
    const before = await traces(world)
    const recording = world.as(world.founder).intake.recordVisit(held(id, 1, '2026-11-24'))
    await expect(recording).rejects.toMatchObject({ message: 'badInput' })
    expect(await traces(world)).toBe(before)
  })

  test('a talk cannot have been held before the question came', async () => {
    const { id } = await ask(world)
    const before = await traces(world)
    const recording = world.as(world.founder).intake.recordVisit(held(id, 1, '2026-11-22'))
    await expect(recording).rejects.toMatchObject({ message: 'dayBeforeAsked' })
    expect(await traces(world)).toBe(before)
  })

  test('is refused when the talk was recorded already, and leaves nothing behind', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.recordVisit(held(id, 1))
    const before = await traces(world)
    const again = world.as(world.founder).intake.recordVisit(held(id, 2))
    await expect(again).rejects.toMatchObject({ message: 'notNow' })
    expect(await traces(world)).toBe(before)
  })
})

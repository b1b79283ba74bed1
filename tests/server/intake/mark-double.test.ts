import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

import { ask, expectRefusal, statusIn } from './asking.ts'

describe.each(engines)('two requests that are one question (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const double = (requestId: string, ofRequestId: string, version = 1) => ({
    commandId: world.newId(),
    requestId,
    ofRequestId,
    version,
  })

  test('the earlier one goes on and the later one names it', async () => {
    const first = await ask(world)
    const second = await ask(world)
    const before = await world.as(world.founder).intake.file({ requestId: second.id })
    expect(before.others).toMatchObject([{ id: first.id, number: 2001, status: 'submitted' }])
    await world.as(world.founder).intake.markDouble(double(second.id, first.id))
    expect(await statusIn(world, second.id)).toMatchObject({
      status: 'withdrawn',
      close_reason: 'double',
      duplicate_of: first.id,
    })
    expect(await statusIn(world, first.id)).toMatchObject({ status: 'submitted', version: 1 })
  })

  test('the code of the later one never opens the earlier', async () => {
    const first = await ask(world)
    const second = await ask(world)
    await world.as(world.founder).intake.markDouble(double(second.id, first.id))
    const opened = await world
      .as(null)
      .intake.openStatus({ commandId: world.newId(), secret: { code: second.code } })
    if (opened.kind !== 'open') throw new Error('The code did not open the page.')
    const status = await world.as(null, { parentToken: opened.session }).intake.status()
    expect(status).toMatchObject({ number: 'SP-2002', phase: 'withdrawn' })
  })

  test('the other way round is refused: the earlier one keeps', async () => {
    const first = await ask(world)
    const second = await ask(world)
    const marking = double(first.id, second.id)
    await expectRefusal(world, () => world.as(world.founder).intake.markDouble(marking), 'earlierOneKeeps')
  })

  test('a request that ended long ago cannot carry on for a new one', async () => {
    const first = await ask(world)
    const second = await ask(world)
    await world.as(world.founder).intake.withdraw({
      commandId: world.newId(),
      requestId: first.id,
      version: 1,
      reason: 'noLongerNeeded',
      note: '',
    })
    const marking = double(second.id, first.id)
    await expectRefusal(world, () => world.as(world.founder).intake.markDouble(marking), 'notNow')
  })
})

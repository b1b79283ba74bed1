import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addRunningMatch, countContact, storedMoment, visit } from './running-match.ts'

describe.each(engines)('calling the volunteer who asked for it (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('the call that was asked for is ticked off on the day it was made', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId, { callMe: true })
    await world.as(volunteer).contact.log(told)
    await world.as(world.founder).contact.called({ commandId: world.newId(), id: told.commandId })
    expect((await storedMoment(world, told.commandId)).called_on).toBe('2026-11-23')
  })

  test('nobody asked to be called: nothing to tick off, nothing written', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId)
    await world.as(volunteer).contact.log(told)
    const calling = world.as(world.founder).contact.called({ commandId: world.newId(), id: told.commandId })
    await expect(calling).rejects.toMatchObject({ message: 'notNow' })
    expect((await countContact(world)).events).toBe(1)
  })
})

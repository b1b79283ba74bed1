import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addRunningMatch, countContact, storedMoment, visit } from './running-match.ts'

describe.each(engines)('taking a contact moment back (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('it is gone from every list, and so are its words', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId, { line: 'Vergissing' })
    await world.as(volunteer).contact.log(told)
    await world.as(volunteer).contact.undo({ commandId: world.newId(), id: told.commandId })
    expect(await world.as(volunteer).contact.mine({ matchId: null })).toEqual([])
    expect(await world.as(world.founder).contact.ofMatch({ matchId })).toEqual([])
    expect((await storedMoment(world, told.commandId)).sealed_line).toBeNull()
  })

  test('taken back twice is taken back once', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId)
    await world.as(volunteer).contact.log(told)
    await world.as(volunteer).contact.undo({ commandId: world.newId(), id: told.commandId })
    await world.as(volunteer).contact.undo({ commandId: world.newId(), id: told.commandId })
    expect((await countContact(world)).events).toBe(2)
  })

  test('after 14 days it stays, and nothing is written', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId)
    await world.as(volunteer).contact.log(told)
    world.clock.now = '2026-12-08T12:00:00.000Z'
    const undoing = world.as(volunteer).contact.undo({ commandId: world.newId(), id: told.commandId })
    await expect(undoing).rejects.toMatchObject({ message: 'tooLateToChange' })
    expect((await storedMoment(world, told.commandId)).withdrawn_at).toBeNull()
    expect((await countContact(world)).events).toBe(1)
  })

  test('only whoever noted it takes it back', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const mine = visit(world.newId(), matchId)
    await world.as(volunteer).contact.log(mine)
    const byCoordinator = world
      .as(world.founder)
      .contact.undoOnBehalf({ commandId: world.newId(), id: mine.commandId })
    await expect(byCoordinator).rejects.toMatchObject({ message: 'notAllowed' })
    const theirs = visit(world.newId(), matchId)
    await world.as(world.founder).contact.logOnBehalf(theirs)
    const byVolunteer = world.as(volunteer).contact.undo({ commandId: world.newId(), id: theirs.commandId })
    await expect(byVolunteer).rejects.toMatchObject({ message: 'notAllowed' })
    await world.as(world.founder).contact.undoOnBehalf({ commandId: world.newId(), id: theirs.commandId })
    expect(await world.as(volunteer).contact.mine({ matchId })).toHaveLength(1)
  })
})

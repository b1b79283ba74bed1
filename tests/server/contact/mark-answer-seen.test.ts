import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addRunningMatch, countContact, visit } from './running-match.ts'

describe.each(engines)('opening an answer (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const logged = async () => {
    const running = await addRunningMatch(world)
    const told = visit(world.newId(), running.matchId)
    await world.as(running.volunteer).contact.log(told)
    return { ...running, id: told.commandId }
  }

  test('an opened answer counts as seen, once', async () => {
    const { id, matchId, volunteer } = await logged()
    await world.as(world.founder).contact.answer({ commandId: world.newId(), id, answer: 'thanks', line: '' })
    await world.as(volunteer).contact.seen({ commandId: world.newId(), id })
    await world.as(volunteer).contact.seen({ commandId: world.newId(), id })
    const [read] = await world.as(volunteer).contact.mine({ matchId })
    expect(read?.answer?.seen).toBe(true)
    expect((await countContact(world)).events).toBe(3)
  })

  test('without an answer there is nothing to see and nothing is written', async () => {
    const { id, volunteer } = await logged()
    await world.as(volunteer).contact.seen({ commandId: world.newId(), id })
    expect((await countContact(world)).events).toBe(1)
  })

  test("another volunteer's answer does not exist for me", async () => {
    const { id } = await logged()
    const { volunteer } = await addRunningMatch(world)
    const seeing = world.as(volunteer).contact.seen({ commandId: world.newId(), id })
    await expect(seeing).rejects.toMatchObject({ message: 'notFound' })
  })
})

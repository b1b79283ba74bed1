import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addRunningMatch, countContact, storedMoment, visit } from './running-match.ts'

describe.each(engines)('answering a contact moment (%s)', (engine) => {
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
  const mails = () =>
    world.organisation.store.read((tx) =>
      tx
        .selectFrom('outbox')
        .select(['person_id', 'not_before'])
        .where('person_kind', '=', 'volunteer')
        .execute(),
    )

  test('the volunteer reads the thanks, and nobody is mailed for it', async () => {
    const { id, matchId, volunteer } = await logged()
    const thanks = { commandId: world.newId(), id, answer: 'thanks' as const, line: 'Fijn dat je er was.' }
    await world.as(world.founder).contact.answer(thanks)
    const [read] = await world.as(volunteer).contact.mine({ matchId })
    expect(read?.answer).toMatchObject({
      answer: 'thanks',
      line: 'Fijn dat je er was.',
      by: 'Nadia Aissati',
      seen: false,
    })
    expect((await storedMoment(world, id)).sealed_answer).not.toContain('Fijn')
    expect(await mails()).toEqual([])
  })

  test('a question is mailed too, and can be held back for half a minute', async () => {
    const { id, volunteer } = await logged()
    const question = {
      commandId: world.newId(),
      id,
      answer: 'question' as const,
      line: 'Hoe ging het slapen?',
    }
    await world.as(world.founder).contact.answer(question)
    expect(await mails()).toEqual([{ person_id: volunteer.id, not_before: '2026-11-23T08:30:30.000Z' }])
  })

  test('a question without words is none', async () => {
    const { id } = await logged()
    const empty = { commandId: world.newId(), id, answer: 'question' as const, line: ' ' }
    await expect(world.as(world.founder).contact.answer(empty)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('the second answer is refused and the first stays', async () => {
    const { id, matchId, volunteer } = await logged()
    const answer = (line: string) => ({ commandId: world.newId(), id, answer: 'thanks' as const, line })
    await world.as(world.founder).contact.answer(answer('Eerst'))
    await expect(world.as(world.founder).contact.answer(answer('Tweede'))).rejects.toMatchObject({
      message: 'alreadyAnswered',
    })
    const [read] = await world.as(volunteer).contact.mine({ matchId })
    expect(read?.answer?.line).toBe('Eerst')
    expect((await countContact(world)).events).toBe(2)
  })

  test('a coordinator who does not carry the match does not answer', async () => {
    const { id } = await logged()
    const other = await world.addColleague('Ruud Bos', ['coordinator'])
    const answering = world
      .as(other)
      .contact.answer({ commandId: world.newId(), id, answer: 'thanks', line: '' })
    await expect(answering).rejects.toMatchObject({ message: 'notInYourCaseload' })
    expect((await countContact(world)).events).toBe(1)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ChangeContact, LogContact } from '#shared/contact-form.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addRunningMatch, countContact, visit } from './running-match.ts'

const changed = (
  commandId: string,
  { commandId: id, matchId: _matchId, ...entry }: LogContact,
  more: Partial<ChangeContact>,
): ChangeContact => ({ ...entry, commandId, id, version: 1, ...more })

describe.each(engines)('completing a contact moment (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const logged = async () => {
    const running = await addRunningMatch(world)
    const told = visit(world.newId(), running.matchId)
    await world.as(running.volunteer).contact.log(told)
    return { ...running, told }
  }

  test('how it was and a line are added later', async () => {
    const { told, matchId, volunteer } = await logged()
    const more = changed(world.newId(), told, { mood: 'tough', line: 'Het was druk.', callMe: true })
    expect(await world.as(volunteer).contact.change(more)).toEqual({ id: told.commandId, version: 2 })
    const [read] = await world.as(volunteer).contact.mine({ matchId })
    expect(read).toMatchObject({ mood: 'tough', line: 'Het was druk.', callMe: true, version: 2 })
  })

  test('of two changes to the same version the second is refused, and the first stays whole', async () => {
    const { told, matchId, volunteer } = await logged()
    await world.as(volunteer).contact.change(changed(world.newId(), told, { line: 'Eerst' }))
    const second = world.as(volunteer).contact.change(changed(world.newId(), told, { line: 'Tweede' }))
    await expect(second).rejects.toMatchObject({ message: 'staleVersion' })
    const [read] = await world.as(volunteer).contact.mine({ matchId })
    expect(read?.line).toBe('Eerst')
    expect((await countContact(world)).events).toBe(2)
  })

  test('the first log, arriving once more after a change, changes nothing', async () => {
    const { told, matchId, volunteer } = await logged()
    await world.as(volunteer).contact.change(changed(world.newId(), told, { line: 'Aangevuld' }))
    await world.organisation.store.write((tx) => tx.deleteFrom('command').execute())
    expect(await world.as(volunteer).contact.log(told)).toEqual({ id: told.commandId, version: 2 })
    const [read] = await world.as(volunteer).contact.mine({ matchId })
    expect(read?.line).toBe('Aangevuld')
  })

  test('it can be changed on the 14th day and no more on the 15th', async () => {
    const { told, volunteer } = await logged()
    world.clock.now = '2026-12-07T12:00:00.000Z'
    const onTime = changed(world.newId(), told, { minutes: 60 })
    await expect(world.as(volunteer).contact.change(onTime)).resolves.toMatchObject({ version: 2 })
    world.clock.now = '2026-12-08T12:00:00.000Z'
    const late = changed(world.newId(), told, { minutes: 90, version: 2 })
    await expect(world.as(volunteer).contact.change(late)).rejects.toMatchObject({
      message: 'tooLateToChange',
    })
    expect((await countContact(world)).events).toBe(2)
  })

  test('what was taken back is not changed any more', async () => {
    const { told, volunteer } = await logged()
    await world.as(volunteer).contact.undo({ commandId: world.newId(), id: told.commandId })
    const late = changed(world.newId(), told, { minutes: 60 })
    await expect(world.as(volunteer).contact.change(late)).rejects.toMatchObject({ message: 'notNow' })
  })

  test("another volunteer's moment does not exist for me; the coordinator's own note is not mine to change", async () => {
    const { told, matchId, volunteer } = await logged()
    const other = await addRunningMatch(world)
    const foreign = world.as(other.volunteer).contact.change(changed(world.newId(), told, {}))
    await expect(foreign).rejects.toMatchObject({ message: 'notFound' })
    const onBehalf = visit(world.newId(), matchId)
    await world.as(world.founder).contact.logOnBehalf(onBehalf)
    const theirs = world.as(volunteer).contact.change(changed(world.newId(), onBehalf, {}))
    await expect(theirs).rejects.toMatchObject({ message: 'notAllowed' })
  })
})

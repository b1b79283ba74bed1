import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { at, asked } from '../overview/acting.ts'
import { ask, expectRefusal, statusIn, traces } from './asking.ts'

describe.each(engines)('taking back a call that was written down by mistake (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const called = async (requestId: string, over: { reached?: boolean; parentAgrees?: boolean } = {}) => {
    const attemptId = world.newId()
    await world.as(world.founder).intake.logContact({
      commandId: attemptId,
      requestId,
      reached: true,
      note: 'KANARIE-NOTITIE',
      parentAgrees: false,
      ...over,
    })
    return attemptId
  }
  const takeBack = (requestId: string, attemptId: string, as = world.founder) =>
    world.as(as).intake.undoContact({ commandId: world.newId(), requestId, attemptId })

  test('the request is new again, its promise stands, and the note is gone', async () => {
    const { id } = await ask(world)
    await takeBack(id, await called(id))
    expect(await statusIn(world, id)).toMatchObject({ status: 'submitted', first_contact_on: null })
    expect(await asked(world)).toEqual(['promise open'])
    const file = await world.as(world.founder).intake.file({ requestId: id })
    expect(JSON.stringify(file)).not.toContain('KANARIE-NOTITIE')
    expect(file.timeline.map(({ kind }) => kind)).toContain('helpRequest.contactTakenBack')
  })

  test('one that reached nobody leaves the state as it was', async () => {
    const { id } = await ask(world)
    await called(id)
    const missed = await called(id, { reached: false })
    await takeBack(id, missed)
    expect((await statusIn(world, id)).status).toBe('contacted')
  })

  test('after the next step it is history, and so it is the day after', async () => {
    const { id } = await ask(world)
    const first = await called(id)
    const { version } = await statusIn(world, id)
    await world.as(world.founder).intake.planVisit({
      commandId: world.newId(),
      requestId: id,
      version,
      plannedFor: '2026-11-25T10:00',
      atHome: true,
    })
    await expectRefusal(world, () => takeBack(id, first), 'notNow')
    const second = await called(id)
    at(world, '2026-11-25')
    await expectRefusal(world, () => takeBack(id, second), 'tooLateToChange')
  })

  test('it happens once, on its own request, and only by who wrote it', async () => {
    const { id } = await ask(world)
    const { id: otherId } = await ask(world)
    const attemptId = await called(id)
    const lies = await world.addColleague('Lies', ['projectLead'])
    await expectRefusal(world, () => takeBack(id, attemptId, lies), 'notAllowed')
    await expectRefusal(world, () => takeBack(otherId, attemptId), 'notFound')
    await takeBack(id, attemptId)
    const before = await traces(world)
    await expect(takeBack(id, attemptId)).rejects.toMatchObject({ message: 'notFound' })
    expect(await traces(world)).toBe(before)
  })
})

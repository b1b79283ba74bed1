import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, statusIn, traces } from './asking.ts'

describe.each(engines)('noting a call (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const call = (requestId: string, over = {}) => ({
    commandId: world.newId(),
    requestId,
    reached: true,
    note: 'KANARIE-NOTITIE',
    parentAgrees: false,
    ...over,
  })

  test('who is reached has been contacted, and the first act makes the request hers', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.logContact(call(id))
    expect(await statusIn(world, id)).toMatchObject({ status: 'contacted', first_contact_on: '2026-11-23' })
    const file = await world.as(world.founder).intake.file({ requestId: id })
    expect(file.owner).toMatchObject({ id: world.founder.id, isMe: true })
    expect(file.timeline.find(({ kind }) => kind === 'helpRequest.contactTried')).toMatchObject({
      by: 'Nadia Aissati',
      facts: { reached: true },
      note: 'KANARIE-NOTITIE',
    })
  })

  test('no answer leaves the promise standing', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.logContact(call(id, { reached: false }))
    expect(await statusIn(world, id)).toMatchObject({ status: 'submitted', first_contact_on: null })
    const { fresh } = await world.as(world.founder).intake.queue()
    expect(fresh.rows[0]?.due).toEqual({ step: 'firstContact', on: '2026-11-26' })
  })

  test('the note lies sealed in the database', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.logContact(call(id))
    expect(await traces(world)).not.toContain('KANARIE-NOTITIE')
  })

  test('is refused once the request has ended, and leaves nothing behind', async () => {
    const { id } = await ask(world)
    const { version } = await statusIn(world, id)
    await world.as(world.founder).intake.withdraw({
      commandId: world.newId(),
      requestId: id,
      version,
      reason: 'noLongerNeeded',
      note: '',
    })
    const before = await traces(world)
    await expect(world.as(world.founder).intake.logContact(call(id))).rejects.toMatchObject({
      message: 'notNow',
    })
    expect(await traces(world)).toBe(before)
  })

  test('is refused to a colleague who does not carry the request, and leaves nothing behind', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.logContact(call(id))
    const marleen = await world.addColleague('Marleen de Wit', ['coordinator'])
    const before = await traces(world)
    await expect(world.as(marleen).intake.logContact(call(id))).rejects.toMatchObject({
      message: 'notInYourCaseload',
    })
    expect(await traces(world)).toBe(before)
  })
})

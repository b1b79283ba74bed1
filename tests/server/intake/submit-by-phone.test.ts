import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

import { answers, traces } from './asking.ts'

describe.each(engines)('a question by telephone (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const call = (over = {}) => ({
    commandId: world.newId(),
    locale: 'nl' as const,
    firstName: 'Mirjam',
    phone: '+31612345679',
    email: '',
    postcode: '3527',
    kinds: ['talk' as const],
    ageBands: [],
    languages: [],
    story: 'KANARIE-TELEFOON',
    mayBeShared: true,
    contactedNow: true,
    ...over,
  })

  test('is of who typed it, and contact was made when she says so', async () => {
    const taken = await world.as(world.founder).intake.submitByPhone(call())
    expect(taken).toMatchObject({ number: 2001, contactBy: '2026-11-26', mailed: false })
    expect(taken.code).toMatch(/^[A-Z0-9]{12}$/)
    const file = await world.as(world.founder).intake.file({ requestId: taken.id })
    expect(file).toMatchObject({
      status: 'contacted',
      source: 'phone',
      owner: { isMe: true },
      story: 'KANARIE-TELEFOON',
      noted: { household: { postcode: { source: 'phone', on: '2026-11-23' } } },
    })
  })

  test.each([
    { mayBeShared: true, onlyCall: false },
    { mayBeShared: false, onlyCall: true },
  ])(
    'no volunteer is asked before the parent said that it is all right: %j',
    async ({ mayBeShared, onlyCall }) => {
      const taken = await world.as(world.founder).intake.submitByPhone(call({ mayBeShared }))
      expect(await world.as(world.founder).intake.file({ requestId: taken.id })).toMatchObject({ onlyCall })
    },
  )

  test('typed down to call back later, the promise runs', async () => {
    await world.as(world.founder).intake.submitByPhone(call({ contactedNow: false }))
    const { fresh } = await world.as(world.founder).intake.queue()
    expect(fresh.rows[0]).toMatchObject({ firstName: 'Mirjam', owner: { id: world.founder.id } })
  })

  test('an earlier question from the same number is seen, however the number was written', async () => {
    await world.as(null).intake.submit({
      commandId: world.newId(),
      locale: 'nl',
      askedBy: 'parent',
      answers: { ...answers, phone: '+31612345679' },
    })
    const taken = await world.as(world.founder).intake.submitByPhone(call())
    const file = await world.as(world.founder).intake.file({ requestId: taken.id })
    expect(file.others).toMatchObject([{ number: 2001, status: 'submitted' }])
  })

  test('without a name, or without any way to reach the parent, nothing is kept', async () => {
    const before = await traces(world)
    for (const over of [{ firstName: ' ' }, { phone: '' }])
      await expect(world.as(world.founder).intake.submitByPhone(call(over))).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    expect(await traces(world)).toBe(before)
  })

  test('only a coordinator types it', async () => {
    await expect(world.as(null).intake.submitByPhone(call())).rejects.toMatchObject({
      message: 'notSignedIn',
    })
    const admin = await world.addColleague('Ad Beheer', ['admin'])
    await expect(world.as(admin).intake.submitByPhone(call())).rejects.toMatchObject({
      message: 'notAllowed',
    })
  })
})

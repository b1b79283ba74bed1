import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

import { ask, expectRefusal, statusIn, traces } from './asking.ts'

describe.each(engines)('ending a request before its time (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const withdrawal = (requestId: string, version = 1) => ({
    commandId: world.newId(),
    requestId,
    version,
    reason: 'otherHelp' as const,
    note: 'KANARIE-SLOT',
  })

  test('the reason is kept, the note sealed, and the status page stays for 30 days', async () => {
    const { id, code } = await ask(world)
    await world.as(world.founder).intake.withdraw(withdrawal(id))
    expect(await statusIn(world, id)).toMatchObject({
      status: 'withdrawn',
      close_reason: 'otherHelp',
      closed_on: '2026-11-23',
    })
    expect(await traces(world)).not.toContain('KANARIE-SLOT')
    const secret = { code }
    world.clock.now = '2026-12-22T08:00:00.000Z'
    const within = await world.as(null).intake.openStatus({ commandId: world.newId(), secret })
    expect(within.kind).toBe('open')
    world.clock.now = '2026-12-24T08:00:00.000Z'
    const after = await world.as(null).intake.openStatus({ commandId: world.newId(), secret })
    expect(after).toEqual({ kind: 'unknown' })
    const session = within.kind === 'open' ? within.session : ''
    const reading = world.as(null, { parentToken: session }).intake.status()
    await expect(reading).rejects.toMatchObject({ message: 'notSignedIn' })
  })

  test('cannot happen twice', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.withdraw(withdrawal(id))
    const again = withdrawal(id, (await statusIn(world, id)).version)
    await expectRefusal(world, () => world.as(world.founder).intake.withdraw(again), 'notNow')
  })

  test('what does not suit us ends with a reason and with words for the parent', async () => {
    const { id, code } = await ask(world)
    await world.as(world.founder).intake.declareUnsuitable({
      commandId: world.newId(),
      requestId: id,
      version: 1,
      reason: 'outsideArea',
      note: '',
      parentText: 'Je woont buiten onze wijken.',
    })
    const opened = await world.as(null).intake.openStatus({ commandId: world.newId(), secret: { code } })
    const session = opened.kind === 'open' ? opened.session : ''
    const status = await world.as(null, { parentToken: session }).intake.status()
    expect(status).toMatchObject({ phase: 'notSuitable', parentText: 'Je woont buiten onze wijken.' })
  })

  test('without words for the parent it is refused', async () => {
    const { id } = await ask(world)
    const declaring = {
      commandId: world.newId(),
      requestId: id,
      version: 1,
      reason: 'other' as const,
      note: '',
      parentText: '  ',
    }
    const before = await traces(world)
    await expect(world.as(world.founder).intake.declareUnsuitable(declaring)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    expect(await traces(world)).toBe(before)
  })
})

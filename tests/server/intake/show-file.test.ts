import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, expectRefusal, story, traces } from './asking.ts'

describe.each(engines)('the file of a request (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const claim = (requestId: string) =>
    world.as(world.founder).intake.logContact({
      commandId: world.newId(),
      requestId,
      reached: false,
      note: '',
      parentAgrees: false,
    })
  const readLog = () =>
    world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['procedure', 'purpose', 'actor_id', 'subjects']).execute(),
    )

  test('of nobody yet may be opened by any coordinator, and leaves its line in the read log', async () => {
    const { id } = await ask(world)
    const marleen = await world.addColleague('Marleen de Wit', ['coordinator'])
    expect(await world.as(marleen).intake.file({ requestId: id })).toMatchObject({ story, owner: null })
    expect(await readLog()).toEqual([
      {
        procedure: 'intake.file',
        purpose: 'intakeQueue',
        actor_id: marleen.id,
        subjects: JSON.stringify([id]),
      },
    ])
  })

  test('of a colleague is closed until it is opened with a reason, and the reason lies sealed', async () => {
    const { id } = await ask(world)
    await claim(id)
    const marleen = await world.addColleague('Marleen de Wit', ['coordinator'])
    await expectRefusal(world, () => world.as(marleen).intake.file({ requestId: id }), 'notInYourCaseload')
    await world.as(marleen).intake.openWithReason({
      commandId: world.newId(),
      requestId: id,
      reason: 'KANARIE-WAAROM Nadia is ziek.',
    })
    await world.as(marleen).intake.file({ requestId: id })
    expect((await readLog()).at(-1)).toMatchObject({ purpose: 'openedWithReason' })
    expect(await traces(world)).not.toContain('KANARIE-WAAROM')
  })

  test('of a colleague who left is not everybody’s: who leads opens it and hands it on', async () => {
    const { id } = await ask(world)
    const joris = await world.addColleague('Joris Vos', ['coordinator'])
    await world.as(joris).intake.logContact({
      commandId: world.newId(),
      requestId: id,
      reached: false,
      note: '',
      parentAgrees: false,
    })
    await world
      .as(world.founder)
      .organisation.leaveColleague({ commandId: world.newId(), colleagueId: joris.id, version: 1 })
    const marleen = await world.addColleague('Marleen de Wit', ['coordinator'])
    await expectRefusal(world, () => world.as(marleen).intake.file({ requestId: id }), 'notInYourCaseload')
    const hassan = await world.addColleague('Hassan Amrani', ['teamLead'])
    expect(await world.as(hassan).intake.file({ requestId: id })).toMatchObject({ owner: null })
    expect((await readLog()).at(-1)).toMatchObject({ purpose: 'organisation' })
  })

  test('of another organisation does not exist, exactly like one that never was', async () => {
    const { id } = await ask(world)
    const elsewhere = await world.addOrganisation('elders')
    const there = world.as(elsewhere.founder, { slug: 'elders' }).intake
    const answers = await Promise.allSettled([
      there.file({ requestId: id }),
      there.file({ requestId: world.newId() }),
    ])
    const [theirs, never] = answers.map((answer) =>
      answer.status === 'rejected' ? JSON.stringify(answer.reason.cause.refusal) : 'opened',
    )
    expect(theirs).toBe('{"code":"notFound","params":{}}')
    expect(theirs).toBe(never)
    for (const act of [
      () => there.later({ commandId: world.newId(), requestId: id, version: 1, until: '2026-12-01' }),
      () => there.giveAccess({ commandId: world.newId(), requestId: id }),
      () => there.openWithReason({ commandId: world.newId(), requestId: id, reason: 'Kijken.' }),
    ])
      await expectRefusal(world, act, 'notFound')
  })

  test('is never open to volunteers, parents or administrators', async () => {
    const { id } = await ask(world)
    const admin = await world.addColleague('Ad Beheer', ['admin'])
    await expect(world.as(admin).intake.file({ requestId: id })).rejects.toMatchObject({
      message: 'notAllowed',
    })
    await expect(world.as(null).intake.file({ requestId: id })).rejects.toMatchObject({
      message: 'notSignedIn',
    })
  })
})

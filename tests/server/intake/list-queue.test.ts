import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask } from './asking.ts'

describe.each(engines)('the queue of intake (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('stands in the order of who must be called first', async () => {
    world.clock.now = '2026-11-17T20:14:00.000Z'
    await ask(world, { firstName: 'Denise' })
    world.clock.now = '2026-11-20T08:00:00.000Z'
    await ask(world, { firstName: 'Mirjam' })
    world.clock.now = '2026-11-23T08:00:00.000Z'
    const { id } = await ask(world, { firstName: 'Kees' })
    const { fresh } = await world.as(world.founder).intake.queue()
    expect(fresh.rows.map(({ firstName, due }) => [firstName, due?.on])).toEqual([
      ['Denise', '2026-11-20'],
      ['Mirjam', '2026-11-25'],
      ['Kees', '2026-11-26'],
    ])
    await world.as(world.founder).intake.logContact({
      commandId: world.newId(),
      requestId: id,
      reached: true,
      note: '',
      parentAgrees: false,
    })
    const { talking } = await world.as(world.founder).intake.queue()
    expect(talking.rows).toMatchObject([
      { firstName: 'Kees', due: { step: 'planVisit', on: '2026-11-30' }, owner: { id: world.founder.id } },
    ])
  })

  test('holds coarse facts and a first name: no story, number, address or note', async () => {
    await ask(world)
    const queue = await world.as(world.founder).intake.queue()
    const text = JSON.stringify(queue)
    expect(text).not.toMatch(/KANARIE|612345678|denise@|cat/)
    expect(Object.keys(queue.fresh.rows[0] ?? {}).sort()).toEqual([
      'due',
      'firstName',
      'hasNews',
      'holdUntil',
      'id',
      'kinds',
      'number',
      'owner',
      'postcode4',
      'source',
      'status',
      'submittedAt',
    ])
  })

  test('leaves one line in the read log with everybody in it', async () => {
    const first = await ask(world)
    const second = await ask(world)
    await world.as(world.founder).intake.queue()
    const log = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['procedure', 'purpose', 'subjects']).execute(),
    )
    expect(log).toEqual([
      {
        procedure: 'intake.queue',
        purpose: 'intakeQueue',
        subjects: JSON.stringify([first.id, second.id]),
      },
    ])
  })

  test('is empty for another organisation, and closed to volunteers, parents and administrators', async () => {
    await ask(world)
    const elsewhere = await world.addOrganisation('elders')
    const theirs = await world.as(elsewhere.founder, { slug: 'elders' }).intake.queue()
    expect([theirs.fresh.count, theirs.talking.count, theirs.later.count]).toEqual([0, 0, 0])
    await expect(world.as(elsewhere.founder).intake.queue()).rejects.toMatchObject({ message: 'notSignedIn' })
    const admin = await world.addColleague('Ad Beheer', ['admin'])
    await expect(world.as(admin).intake.queue()).rejects.toMatchObject({ message: 'notAllowed' })
  })
})

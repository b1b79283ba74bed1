import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask } from '../intake/asking.ts'
import { asked, at, rowOfKind, todayOf, traces } from './acting.ts'

describe.each(engines)('putting something off (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const later = (dueKey: string, until: string) => ({ commandId: world.newId(), dueKey, until })
  const expectRefusal = async (doIt: () => Promise<unknown>, code: string) => {
    const before = await traces(world)
    await expect(doIt()).rejects.toMatchObject({ message: code })
    expect(await traces(world)).toBe(before)
  }

  test('it is out of sight until its day, stays late, and can be taken back', async () => {
    await ask(world)
    const { dueKey } = await rowOfKind(world, 'promise')
    const { overview } = world.as(world.founder)
    await overview.later(later(dueKey, '2026-11-30'))
    expect(await todayOf(world)).toMatchObject({
      count: 0,
      putAway: 1,
      done: [{ dueKey, until: '2026-11-30', names: ['Denise'] }],
    })
    at(world, '2026-11-29')
    expect(await asked(world)).toEqual([])
    at(world, '2026-11-30')
    expect(await asked(world)).toEqual(['promise late'])
    await overview.later(later(dueKey, '2026-12-07'))
    expect(await asked(world)).toEqual([])
    await overview.undoLater({ commandId: world.newId(), dueKey })
    expect(await asked(world)).toEqual(['promise late'])
    expect((await todayOf(world)).done).toEqual([])
  })

  test('it is told for a day, and no longer', async () => {
    await ask(world)
    const { dueKey } = await rowOfKind(world, 'promise')
    await world.as(world.founder).overview.later(later(dueKey, '2026-12-07'))
    world.clock.now = '2026-11-24T08:29:00.000Z'
    expect((await todayOf(world)).done).toHaveLength(1)
    world.clock.now = '2026-11-24T08:31:00.000Z'
    expect((await todayOf(world)).done).toEqual([])
  })

  test('leaves one line of what, and until when', async () => {
    const { id } = await ask(world)
    const { dueKey } = await rowOfKind(world, 'promise')
    await world.as(world.founder).overview.later(later(dueKey, '2026-11-30'))
    const events = await world.organisation.store.read((tx) =>
      tx.selectFrom('event').select(['kind', 'subject_id', 'facts']).where('kind', 'like', 'due.%').execute(),
    )
    expect(events).toEqual([
      {
        kind: 'due.putAway',
        subject_id: id,
        facts: JSON.stringify({ due: 'promise', until: '2026-11-30' }),
      },
    ])
  })

  test('sent twice it is done once', async () => {
    await ask(world)
    const { dueKey } = await rowOfKind(world, 'promise')
    const command = later(dueKey, '2026-11-30')
    await world.as(world.founder).overview.later(command)
    const before = await traces(world)
    await world.as(world.founder).overview.later(command)
    expect(await traces(world)).toBe(before)
  })

  test('later always has a day that is still to come', async () => {
    await ask(world)
    const { dueKey } = await rowOfKind(world, 'promise')
    const { overview } = world.as(world.founder)
    await expectRefusal(() => overview.later(later(dueKey, '2026-11-23')), 'badInput')
    await expect(overview.later(later(dueKey, '2026-02-30'))).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('what a colleague carries is not another’s to put off, but a lead may', async () => {
    const { id } = await ask(world)
    const marleen = await world.addColleague('Marleen', ['coordinator'])
    await world.as(world.founder).intake.logContact({
      commandId: world.newId(),
      requestId: id,
      reached: false,
      note: '',
      parentAgrees: false,
    })
    const { dueKey } = await rowOfKind(world, 'promise')
    const { overview } = world.as(marleen)
    await expectRefusal(() => overview.later(later(dueKey, '2026-11-30')), 'notInYourCaseload')
    const lead = await world.addColleague('Lies', ['teamLead'])
    await world.as(lead).overview.later(later(dueKey, '2026-11-30'))
    // It is away for her alone; who carries it still has it, and reads that she put it away.
    expect(await asked(world, { as: lead, scope: 'all' })).toEqual([])
    expect(await rowOfKind(world, 'promise')).toMatchObject({
      awayFor: { name: 'Lies', until: '2026-11-30' },
      carrier: { isMe: true },
    })
    // Only who put it away takes it back.
    await expectRefusal(
      () => world.as(world.founder).overview.undoLater({ commandId: world.newId(), dueKey }),
      'notFound',
    )
  })

  test('what nobody carries is put off by each for herself', async () => {
    await ask(world)
    const { dueKey } = await rowOfKind(world, 'promise')
    const marleen = await world.addColleague('Marleen', ['coordinator'])
    await world.as(marleen).overview.later(later(dueKey, '2026-12-07'))
    expect(await asked(world)).toEqual(['promise open'])
    expect(await world.as(world.founder).overview.badges()).toMatchObject({ today: 1 })
    expect(await rowOfKind(world, 'promise')).toMatchObject({
      carrier: null,
      awayFor: { name: 'Marleen', until: '2026-12-07' },
    })
    await world.as(world.founder).overview.later(later(dueKey, '2026-11-25'))
    expect(await asked(world)).toEqual([])
    expect(await asked(world, { as: marleen })).toEqual([])
    at(world, '2026-11-25')
    expect(await asked(world)).toEqual(['promise open'])
    expect(await asked(world, { as: marleen })).toEqual([])
    await world.as(marleen).overview.undoLater({ commandId: world.newId(), dueKey })
    expect(await asked(world, { as: marleen })).toEqual(['promise open'])
    expect(await rowOfKind(world, 'promise')).toMatchObject({ awayFor: null })
  })

  test('what does not ask, never was, or is another organisation’s is not there', async () => {
    const { id } = await ask(world)
    const { overview } = world.as(world.founder)
    const nothing = [
      `promise:${world.newId()}:firstContact:2026-11-23`,
      `promise:${id}:firstContact:2026-11-22`,
      `quiet:${id}:2026-11-23`,
    ]
    for (const key of nothing) await expectRefusal(() => overview.later(later(key, '2026-11-30')), 'notFound')
    await expect(overview.later(later(`x:${id}`, '2026-11-30'))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const elsewhere = await world.addOrganisation('elders')
    const { dueKey } = await rowOfKind(world, 'promise')
    await expectRefusal(
      () => world.as(elsewhere.founder, { slug: 'elders' }).overview.later(later(dueKey, '2026-11-30')),
      'notFound',
    )
    await expectRefusal(() => overview.undoLater({ commandId: world.newId(), dueKey }), 'notFound')
  })
})

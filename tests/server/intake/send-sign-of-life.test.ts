import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openMail } from '#server/base/outbox.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, expectRefusal, statusIn } from './asking.ts'

describe.each(engines)('a sign of life to a parent who waits (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const waiting = async (email = 'denise@example.org') => {
    const { id } = await ask(world, { email })
    await world.organisation.store.write((tx) =>
      tx.updateTable('help_request').set({ status: 'searching' }).where('id', '=', id).execute(),
    )
    return id
  }
  const send = (requestId: string) =>
    world.as(world.founder).intake.sendSignOfLife({ commandId: world.newId(), requestId })

  test('is a mail that leaves in a moment and names nobody, and the day is kept', async () => {
    const id = await waiting()
    await send(id)
    expect((await statusIn(world, id)).written_on).toBe('2026-11-23')
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('outbox').selectAll().where('not_before', '>', world.clock.now).execute(),
    )
    expect(rows.map((row) => openMail(world.organisation.key, row.id, row.sealed_content))).toEqual([
      {
        template: 'stillSearching',
        to: 'denise@example.org',
        locale: 'nl',
        values: { link: '/thuisnabij/mijn' },
      },
    ])
    expect(rows[0]?.not_before).toBe('2026-11-23T08:30:30.000Z')
  })

  test('taken back in time it never leaves and the day before it counts; later it is refused', async () => {
    const id = await waiting()
    const takeBack = () =>
      world.as(world.founder).intake.takeSignOfLifeBack({ commandId: world.newId(), requestId: id })
    await world.organisation.store.write((tx) =>
      tx.updateTable('help_request').set({ written_on: '2026-10-26' }).where('id', '=', id).execute(),
    )
    await send(id)
    await takeBack()
    expect((await statusIn(world, id)).written_on).toBe('2026-10-26')
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('outbox').select('status').where('about_kind', '=', 'signOfLife').execute(),
    )
    expect(rows).toEqual([{ status: 'dropped' }])
    await expectRefusal(world, takeBack, 'notNow')
  })

  test('is refused for who has no address, and when nobody is looked for', async () => {
    const id = await waiting('')
    await expectRefusal(world, () => send(id), 'noEmailKnown')
    const { id: fresh } = await ask(world)
    await expectRefusal(world, () => send(fresh), 'notNow')
  })
})

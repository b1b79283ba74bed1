import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, available, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('a sign of life to a volunteer who waits (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const mails = () =>
    world.organisation.store.read((tx) =>
      tx.selectFrom('outbox').select('id').where('not_before', '>', world.clock.now).execute(),
    )
  const give = async (id: string, how: 'mail' | 'phone') =>
    world.as(world.founder).volunteers.giveSignOfLife({ ...(await next(world, id)), how })

  test('by mail it leaves in a moment; by phone nothing is sent; the day is kept either way', async () => {
    const id = await available(world)
    await give(id, 'phone')
    expect(await mails()).toHaveLength(0)
    expect((await volunteerRow(world, id)).written_on).toBe('2026-11-23')
    await give(id, 'mail')
    expect(await mails()).toHaveLength(1)
  })

  test('taken back in time its mail never leaves; a call cannot be unsaid', async () => {
    const id = await available(world)
    const takeBack = async () => world.as(world.founder).volunteers.takeSignOfLifeBack(await next(world, id))
    await give(id, 'mail')
    await takeBack()
    expect((await volunteerRow(world, id)).written_on).toBeNull()
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('outbox').select('status').where('about_kind', '=', 'signOfLife').execute(),
    )
    expect(rows).toEqual([{ status: 'dropped' }])
    await give(id, 'phone')
    const before = await footprint(world)
    await expect(takeBack()).rejects.toMatchObject({ message: 'notNow' })
    expect(await footprint(world)).toEqual(before)
  })

  test('is refused for who does not wait, and by mail for who has no address', async () => {
    const early = await applied(world, { email: '', phone: '+31687654321' })
    const before = await footprint(world)
    await expect(give(early, 'phone')).rejects.toMatchObject({ message: 'notNow' })
    await expect(give(early, 'mail')).rejects.toMatchObject({ message: 'noEmailKnown' })
    expect(await footprint(world)).toEqual(before)
  })
})

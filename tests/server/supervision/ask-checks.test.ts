import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askChecks } from '#server/supervision/ask-checks.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addRunningMatch } from '../contact/running-match.ts'
import { writeAs } from '#server/base/write-as.ts'
import { askOn, storedChecks } from './check-world.ts'

describe.each(engines)('asking the boundary check (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('a week before six weeks, three months and every three months after; never twice for one talk', async () => {
    const { matchId } = await addRunningMatch(world)
    expect(await askOn(world, '2026-11-04')).toBe(0)
    expect(await askOn(world, '2026-11-05')).toBe(1)
    expect(await askOn(world, '2026-11-05')).toBe(0)
    expect(await askOn(world, '2026-12-23')).toBe(0)
    expect(await askOn(world, '2026-12-24')).toBe(1)
    expect(await askOn(world, '2027-03-25')).toBe(1)
    const days = (await storedChecks(world, matchId)).map(({ asked_on, talk_on, answer_by }) => [
      asked_on,
      talk_on,
      answer_by,
    ])
    expect(days).toEqual([
      ['2026-11-05', '2026-11-12', '2026-11-12'],
      ['2026-12-24', '2026-12-31', '2026-12-31'],
      ['2027-03-25', '2027-04-01', '2027-04-01'],
    ])
  })

  test('skipped days are caught up, with a whole week to answer', async () => {
    const { matchId } = await addRunningMatch(world)
    expect(await askOn(world, '2026-11-20')).toBe(1)
    expect(await storedChecks(world, matchId)).toMatchObject([
      { talk_on: '2026-11-12', answer_by: '2026-11-27' },
    ])
  })

  test('a pause asks nothing', async () => {
    await addRunningMatch(world, { status: 'paused' })
    expect(await askOn(world, '2026-11-05')).toBe(0)
  })

  test('the mail names nobody and nothing of the family', async () => {
    const { volunteer } = await addRunningMatch(world)
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ email: 's@example.org' }).where('id', '=', volunteer.id).execute(),
    )
    await askOn(world, '2026-11-05')
    const mails = await world.organisation.store.read((tx) =>
      tx.selectFrom('outbox').select(['person_id', 'about_kind']).where('kind', '=', 'mail').execute(),
    )
    expect(mails).toContainEqual({ person_id: volunteer.id, about_kind: 'boundaryCheck' })
  })

  test('nobody but the system asks it', async () => {
    await addRunningMatch(world)
    const asking = writeAs({
      app: world.app,
      organisation: world.organisation,
      procedure: 'test',
      actorIn: async () => ({ kind: 'anonymous', id: 'anonymous' }),
      carryOut: askChecks,
    })
    await expect(asking).rejects.toMatchObject({ message: 'notAllowed' })
  })
})

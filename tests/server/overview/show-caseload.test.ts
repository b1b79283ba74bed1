import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type Persona, type World } from '../../support/world.ts'
import { ask } from '../intake/asking.ts'
import { at, matchIn, pair, readLines, traces } from './acting.ts'

describe.each(engines)('who carries what (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const caseload = (as: Persona, colleagueId: string | null) =>
    world.as(as).overview.caseload({ colleagueId })
  const called = async (as: Persona) => {
    const { id } = await ask(world)
    await world.as(as).intake.logContact({
      commandId: world.newId(),
      requestId: id,
      reached: true,
      note: '',
      parentAgrees: false,
    })
    return id
  }
  const handOver = (as: Persona, id: string, to: string) =>
    world.as(as).organisation.handOver({ commandId: world.newId(), kind: 'helpRequest', id, colleagueId: to })

  test('requests, volunteers and matches, by name and since when; one line in the read log', async () => {
    await called(world.founder)
    const { matchId } = await matchIn(world, 'active')
    const { now } = await caseload(world.founder, world.founder.id)
    expect(now).toContainEqual(
      expect.objectContaining({ kind: 'helpRequest', names: ['Denise'], status: 'contacted', until: null }),
    )
    expect(now).toContainEqual(
      expect.objectContaining({ kind: 'match', id: matchId, names: pair, status: 'active' }),
    )
    expect(await readLines(world, 'overview.caseload')).toHaveLength(1)
  })
  test('what was handed over stands with its period, at who has it and at who had it', async () => {
    const id = await called(world.founder)
    const joris = await world.addColleague('Joris', ['coordinator'])
    at(world, '2026-12-01')
    await handOver(world.founder, id, joris.id)
    expect(await caseload(world.founder, world.founder.id)).toMatchObject({
      now: [],
      before: [{ id, since: '2026-11-23', until: '2026-12-01' }],
    })
    expect((await caseload(joris, joris.id)).now).toMatchObject([{ id, since: '2026-12-01', until: null }])
  })

  test('what a colleague who left carried is in nobody’s hands, and who leads gives it to somebody', async () => {
    const joris = await world.addColleague('Joris', ['coordinator'])
    const lies = await world.addColleague('Lies', ['projectLead'])
    const id = await called(joris)
    await world.organisation.store.write((tx) =>
      tx
        .updateTable('caseload_period')
        .set({ until_on: '2026-11-23' })
        .where('subject_id', '=', id)
        .execute(),
    )
    expect((await caseload(lies, null)).now).toMatchObject([{ id }])
    await handOver(lies, id, joris.id)
    expect((await caseload(lies, null)).now).toEqual([])
    expect((await caseload(joris, joris.id)).now).toMatchObject([{ id }])
  })

  test('a coordinator sees neither another’s nor nobody’s, and gives nothing away that nobody carries', async () => {
    const joris = await world.addColleague('Joris', ['coordinator'])
    const { id } = await ask(world)
    const before = await traces(world)
    for (const whose of [world.founder.id, null])
      await expect(caseload(joris, whose)).rejects.toMatchObject({ message: 'notInYourCaseload' })
    await expect(handOver(joris, id, joris.id)).rejects.toMatchObject({ message: 'notFound' })
    expect(await traces(world)).toBe(before)
  })
})

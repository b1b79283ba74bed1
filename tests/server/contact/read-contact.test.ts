import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addRunningMatch, visit } from './running-match.ts'

describe.each(engines)('reading contact moments (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const readLog = () =>
    world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['actor_id', 'purpose', 'subjects', 'procedure']).execute(),
    )

  test('the coordinator reads the newest day first, and that leaves one line in a quarter of an hour', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    await world.as(volunteer).contact.log(visit(world.newId(), matchId, { happenedOn: '2026-11-10' }))
    await world.as(volunteer).contact.log(visit(world.newId(), matchId, { happenedOn: '2026-11-17' }))
    const read = await world.as(world.founder).contact.ofMatch({ matchId })
    await world.as(world.founder).contact.ofMatch({ matchId })
    expect(read.map(({ happenedOn }) => happenedOn)).toEqual(['2026-11-17', '2026-11-10'])
    expect(await readLog()).toEqual([
      {
        actor_id: world.founder.id,
        purpose: 'caseload',
        subjects: JSON.stringify([matchId]),
        procedure: 'contact.ofMatch',
      },
    ])
  })

  test('a coordinator who does not carry the match reads nothing, and an unknown match looks like none', async () => {
    const { matchId } = await addRunningMatch(world)
    const other = await world.addColleague('Ruud Bos', ['coordinator'])
    await expect(world.as(other).contact.ofMatch({ matchId })).rejects.toMatchObject({
      message: 'notInYourCaseload',
    })
    await expect(world.as(other).contact.ofMatch({ matchId: world.newId() })).rejects.toMatchObject({
      message: 'notFound',
    })
    expect(await readLog()).toEqual([])
  })

  test("a volunteer reads only one's own", async () => {
    const one = await addRunningMatch(world)
    const other = await addRunningMatch(world)
    await world.as(one.volunteer).contact.log(visit(world.newId(), one.matchId))
    expect(await world.as(other.volunteer).contact.mine({ matchId: null })).toEqual([])
    await expect(world.as(other.volunteer).contact.mine({ matchId: one.matchId })).rejects.toMatchObject({
      message: 'notFound',
    })
  })

  test('texts whose key was erased read as gone, and the rest stays readable', async () => {
    const { matchId, householdId, volunteer } = await addRunningMatch(world)
    await world.as(volunteer).contact.log(visit(world.newId(), matchId, { line: 'Weg straks' }))
    await world.organisation.store.write((tx) =>
      tx.deleteFrom('sealing_key').where('owner_id', '=', householdId).execute(),
    )
    const [read] = await world.as(volunteer).contact.mine({ matchId })
    expect(read).toMatchObject({ line: null, minutes: 120 })
  })
})

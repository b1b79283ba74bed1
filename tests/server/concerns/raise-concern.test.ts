import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { addRunningMatch } from '../contact/running-match.ts'
import { carry, kept, makeScene, raise, type Scene, secrets, stored, telling } from './concern-world.ts'

describe.each(engines)('saying that something is wrong (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
  })
  afterEach(() => scene.world.close())

  const mails = () =>
    scene.world.organisation.store.read((tx) =>
      tx.selectFrom('outbox').select(['person_id', 'about_kind']).where('kind', '=', 'mail').execute(),
    )

  test('her words lie sealed with a key of their own, and the clock runs from now', async () => {
    const id = await raise(scene)
    const row = await stored(scene, id)
    expect(row).toMatchObject({
      status: 'new',
      grade: 'serious',
      raised_by: scene.volunteer.id,
      match_id: scene.matchId,
      household_id: scene.householdId,
      // 9.30 in the Netherlands and two hours.
      read_by: '2026-11-23T10:30:00.000Z',
    })
    for (const secret of Object.values(secrets)) expect(JSON.stringify(row)).not.toContain(secret)
    const keys = await scene.world.organisation.store.read((tx) =>
      tx.selectFrom('sealing_key').select('owner_id').where('owner_kind', '=', 'concern').execute(),
    )
    expect(keys).toEqual([{ owner_id: id }])
  })

  test('the own coordinator gets one mail that says nothing about what it is', async () => {
    await raise(scene)
    expect(await mails()).toEqual([{ person_id: scene.coordinator.id, about_kind: null }])
  })

  test('sent twice it is there once; with other words it is refused', async () => {
    const told = telling(scene)
    await scene.asVolunteer.concerns.raise(told)
    const before = await kept(scene)
    await scene.world.organisation.store.write((tx) => tx.deleteFrom('command').execute())
    expect(await scene.asVolunteer.concerns.raise(told)).toEqual({ id: told.commandId })
    await scene.world.organisation.store.write((tx) => tx.deleteFrom('command').execute())
    await expect(scene.asVolunteer.concerns.raise({ ...told, seen: 'Iets anders' })).rejects.toThrow(
      'commandIdReused',
    )
    expect(await kept(scene)).toBe(before)
  })

  test('about the coordinator: those who guard safety are written to, she is not', async () => {
    const id = await raise(scene, { aboutCoordinator: true })
    expect((await stored(scene, id)).about_colleague_id).toBe(scene.coordinator.id)
    const told = (await mails()).map(({ person_id }) => person_id)
    expect(told).toContain(scene.lead.id)
    expect(told).not.toContain(scene.coordinator.id)
  })

  test('where nobody would read it, it is refused and nothing is left', async () => {
    const { world } = scene
    await carry(world, world.founder.id, 'volunteer', scene.volunteer.id)
    await carry(world, world.founder.id, 'match', scene.matchId)
    await world.organisation.store.write((tx) =>
      tx.updateTable('colleague').set({ status: 'left' }).where('id', '!=', world.founder.id).execute(),
    )
    const before = await kept(scene)
    await expect(raise(scene, { aboutCoordinator: true })).rejects.toThrow('nobodyToRead')
    expect(await kept(scene)).toBe(before)
    await raise(scene)
  })

  test('about a match of somebody else it is refused and nothing is left', async () => {
    const { matchId } = await addRunningMatch(scene.world)
    const before = await kept(scene)
    await expect(raise(scene, { matchId })).rejects.toThrow('notFound')
    expect(await kept(scene)).toBe(before)
  })

  test('without what was seen there is nothing to raise', async () => {
    const before = await kept(scene)
    await expect(raise(scene, { seen: '  ' })).rejects.toThrow()
    expect(await kept(scene)).toBe(before)
  })
})

describe.each(engines)('a colleague writes a concern down (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
  })
  afterEach(() => scene.world.close())

  const told = (more: { aboutColleagueId?: string; grade?: 'lowLevel' | 'acute' } = {}) => ({
    commandId: scene.world.newId(),
    matchId: scene.matchId,
    what: 'safety' as const,
    seen: secrets.facts,
    feeling: '',
    good: '',
    grade: 'lowLevel' as const,
    aboutColleagueId: null,
    ...more,
  })

  test('with its grade; an acute one is acute from the first moment', async () => {
    const { id } = await scene.as(scene.coordinator).concerns.raiseByColleague(told({ grade: 'acute' }))
    expect(await stored(scene, id)).toMatchObject({ status: 'acute', grade: 'acute', sealed_good: null })
  })

  test('who may write about a match that she does not carry cannot read it back', async () => {
    const { id } = await scene.as(scene.teamLead).concerns.raiseByColleague(told())
    await expect(scene.as(scene.teamLead).concerns.file({ concernId: id })).rejects.toThrow('notFound')
    expect((await scene.as(scene.lead).concerns.file({ concernId: id })).facts).toBe(secrets.facts)
  })

  test('about a colleague who is not here, or a match of another, it is refused and nothing is left', async () => {
    const before = await kept(scene)
    await expect(
      scene.as(scene.coordinator).concerns.raiseByColleague(told({ aboutColleagueId: scene.world.newId() })),
    ).rejects.toThrow('notFound')
    await expect(scene.as(scene.other).concerns.raiseByColleague(told())).rejects.toThrow('notInYourCaseload')
    expect(await kept(scene)).toBe(before)
  })
})

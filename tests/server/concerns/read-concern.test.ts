import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { act, bring, carry, makeScene, raise, type Scene, secrets } from './concern-world.ts'

describe.each(engines)('reading concerns (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
  })
  afterEach(() => scene.world.close())

  test('the own coordinator and who guards safety read it, and see who else does', async () => {
    const id = await raise(scene)
    for (const persona of [scene.coordinator, scene.lead]) {
      const file = await scene.as(persona).concerns.file({ concernId: id })
      expect(file).toMatchObject({
        facts: secrets.facts,
        feeling: secrets.feeling,
        good: secrets.good,
        raisedBy: 'Samira',
        parentFirstName: 'Amina',
        moves: ['receive', 'escalate'],
        nextBy: '2026-11-23T10:30:00.000Z',
      })
      expect(file.readers.map(({ name }) => name)).toEqual(['Fenna Coördinator', 'Marjan Aandacht'])
    }
  })

  test('reading leaves its row in the read log, with the concern as its subject', async () => {
    const id = await raise(scene)
    await scene.as(scene.lead).concerns.file({ concernId: id })
    const rows = await scene.world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').selectAll().where('subject_kind', '=', 'concern').execute(),
    )
    expect(rows).toMatchObject([
      { purpose: 'safeguarding', actor_id: scene.lead.id, subjects: JSON.stringify([id]) },
    ])
  })

  test('it goes along with the caseload: who carried it before does not read it any more', async () => {
    const id = await raise(scene)
    await carry(scene.world, scene.other.id, 'match', scene.matchId)
    await carry(scene.world, scene.other.id, 'volunteer', scene.volunteer.id)
    await scene.as(scene.other).concerns.file({ concernId: id })
    await expect(scene.as(scene.coordinator).concerns.file({ concernId: id })).rejects.toThrow('notFound')
  })

  test('where nobody guards safety the project lead is the second pair of eyes', async () => {
    const id = await raise(scene)
    await expect(scene.as(scene.projectLead).concerns.file({ concernId: id })).rejects.toThrow('notFound')
    await scene.world.organisation.store.write((tx) =>
      tx.updateTable('colleague').set({ status: 'left' }).where('id', '=', scene.lead.id).execute(),
    )
    await scene.as(scene.projectLead).concerns.file({ concernId: id })
  })

  test('the list holds the most urgent first, and the closed ones apart', async () => {
    const low = await raise(scene, { what: 'tooMuch' })
    const serious = await raise(scene)
    const done = await bring(scene, { status: 'decided' })
    await scene.as(scene.lead).concerns.close({ ...(await act(scene, done)), text: 'Akkoord.' })
    const idsOf = async (which: 'open' | 'closed') =>
      (await scene.as(scene.coordinator).concerns.list({ which })).rows.map(({ id }) => id)
    expect(await idsOf('open')).toEqual([serious, low])
    expect(await idsOf('closed')).toEqual([done])
  })

  test('earlier low-level ones are counted, those that this reader may read', async () => {
    await raise(scene, { what: 'tooMuch' })
    await raise(scene, { what: 'tooMuch', matchId: null })
    await raise(scene, { what: 'tooMuch', aboutCoordinator: true })
    await raise(scene, { what: 'safety' })
    const id = await raise(scene, { what: 'tooMuch' })
    const seenBy = async (caller: 'coordinator' | 'lead') =>
      (await scene.as(scene[caller]).concerns.file({ concernId: id })).pattern
    expect(await seenBy('coordinator')).toEqual({ ofVolunteer: 2, ofFamily: 1, ofMatch: 1 })
    expect(await seenBy('lead')).toEqual({ ofVolunteer: 3, ofFamily: 2, ofMatch: 2 })
  })

  test('the volunteer sees who will read it and by when, before she writes', async () => {
    const shown = await scene.asVolunteer.concerns.whoReads()
    expect(shown).toEqual({
      coordinator: { name: 'Fenna Coördinator', phone: '030 765 43 21' },
      others: ['Marjan Aandacht'],
      whenAboutCoordinator: ['Marjan Aandacht', 'Nadia Aissati', 'Piet Project'],
      readBefore: '2026-11-23T16:30:00.000Z',
    })
  })

  test('who oversees sees whether it was done as agreed, and nothing that names anybody', async () => {
    const done = await bring(scene, { status: 'decided' })
    await scene.as(scene.lead).concerns.close({ ...(await act(scene, done)), text: 'Akkoord.' })
    scene.world.clock.now = '2026-11-24T12:00:00.000Z'
    await raise(scene)
    scene.world.clock.now = '2026-11-26T12:00:00.000Z'
    const seen = await scene.as(scene.projectLead).concerns.oversight()
    expect(seen.lines).toEqual([
      {
        month: '2026-11-01',
        grade: 'serious',
        status: 'new',
        decision: null,
        reported: false,
        adviceAsked: false,
        readInTime: false,
        leftOut: 0,
        daysToDecision: null,
        twoPairsOfEyes: false,
        aboutColleague: false,
      },
      {
        month: '2026-11-01',
        grade: 'serious',
        status: 'closed',
        decision: 'arrangeHelp',
        reported: false,
        adviceAsked: false,
        readInTime: true,
        leftOut: 0,
        daysToDecision: 0,
        twoPairsOfEyes: true,
        aboutColleague: false,
      },
    ])
    await expect(scene.as(scene.coordinator).concerns.oversight()).rejects.toThrow('notAllowed')
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import {
  act,
  addFamily,
  bring,
  canaries,
  countEvents,
  ending,
  makeScene,
  type Scene,
  storedMatch,
  storedRequest,
} from './match-world.ts'
import { proposeIn } from './proposing.ts'

describe.each(engines)('ending a match (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
  })
  afterEach(() => scene.world.close())

  test('several reasons, by whom, contact that goes on, thanks, and one aftercare call on the day of the policy', async () => {
    await bring(scene, 'ended')
    expect(await storedMatch(scene)).toMatchObject({
      ended_on: '2026-11-25',
      contact_goes_on: 1,
      aftercare_on: '2027-01-06',
    })
    expect((await scene.coordinator.matches.file({ matchId: scene.matchId })).reasons).toEqual([
      { moment: 'ended', reason: 'contactGoesOn', byWhom: 'together' },
      { moment: 'ended', reason: 'goalReached', byWhom: 'together' },
    ])
    expect((await storedRequest(scene)).status).toBe('closed')
  })

  test('the volunteer gets rest, and the place is free again', async () => {
    await bring(scene, 'closing')
    await scene.coordinator.matches.end({ ...(await act(scene)), ...ending, restUntil: '2026-12-23' })
    const { rest_until } = await scene.world.organisation.store.read((tx) =>
      tx.selectFrom('volunteer').select('rest_until').executeTakeFirstOrThrow(),
    )
    expect(rest_until).toBe('2026-12-23')
    const { helpRequestId } = await addFamily(scene.world)
    const next = proposeIn(scene.world.app, scene.world.founder, {
      commandId: scene.world.newId(),
      helpRequestId,
      volunteerId: scene.volunteer.id,
    })
    expect(await next).toMatchObject({ version: 1 })
  })

  test('without a reason, or with a day to come, it is refused and nothing changes', async () => {
    await bring(scene, 'closing')
    const before = { row: await storedMatch(scene), events: await countEvents(scene) }
    const input = { ...(await act(scene)), ...ending }
    await expect(scene.coordinator.matches.end({ ...input, reasons: [] })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    await expect(scene.coordinator.matches.end({ ...input, endedOn: '2026-11-26' })).rejects.toMatchObject({
      message: 'badInput',
    })
    expect({ row: await storedMatch(scene), events: await countEvents(scene) }).toEqual(before)
  })

  test('a match whose family stopped meanwhile can still be ended', async () => {
    await bring(scene, 'closing')
    await scene.asParent.intake.stop({ commandId: scene.world.newId() })
    await scene.coordinator.matches.end({ ...(await act(scene)), ...ending })
    expect((await storedRequest(scene)).status).toBe('withdrawn')
  })

  test('the aftercare call is noted once, late or not', async () => {
    await bring(scene, 'ended')
    scene.world.clock.now = '2027-03-01T09:00:00.000Z'
    const call = { doneOn: '2027-03-01', note: 'Het gaat goed met ze.' }
    await scene.coordinator.matches.recordAftercare({ ...(await act(scene)), ...call })
    expect((await storedMatch(scene)).aftercare_done_on).toBe('2027-03-01')
    await expect(
      scene.coordinator.matches.recordAftercare({ ...(await act(scene)), ...call }),
    ).rejects.toMatchObject({ message: 'notNow' })
    const timeline = await scene.coordinator.overview.matchTimeline({ matchId: scene.matchId })
    expect(timeline.flatMap((entry) => (entry.kind === 'note' ? [entry.note.text] : []))).toEqual([call.note])
  })
})

describe.each(engines)('the timeline of a match (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
  })
  afterEach(() => scene.world.close())

  const timeline = () => scene.coordinator.overview.matchTimeline({ matchId: scene.matchId })
  const addNote = (text: string) =>
    scene.coordinator.matches.addNote({ commandId: scene.world.newId(), matchId: scene.matchId, text })

  test('every entry says who can read it: the newest first', async () => {
    await bring(scene, 'trial')
    await addNote(canaries.note)
    await scene.asVolunteer.contact.log({
      commandId: scene.world.newId(),
      matchId: scene.matchId,
      happenedOn: '2026-11-25',
      kind: 'visit',
      minutes: 120,
      mood: 'fine',
      activities: [],
      reason: null,
      line: 'Naar de bibliotheek.',
      callMe: false,
    })
    const entries = await timeline()
    const named = entries.map(
      (entry) => `${entry.kind === 'event' ? entry.event : entry.kind}: ${entry.readers}`,
    )
    expect(named).toEqual(
      expect.arrayContaining([
        'note: coordinators',
        'contact: volunteerToo',
        'startTrial: allThree',
        'acceptAgreement: allThree',
        'saveAgreement: allThree',
        'recordIntroduction: coordinators',
        'planIntroduction: allThree',
        'introduce: allThree',
        'volunteerYes: volunteerToo',
        'propose: coordinators',
      ]),
    )
    const days = entries.map(({ on }) => on)
    expect(days).toEqual([...days].sort((a, b) => b.localeCompare(a)))
  })

  test('a note is sealed, and its writer alone takes it back', async () => {
    const { noteId } = await addNote(canaries.note)
    const stored = await scene.world.organisation.store.read((tx) =>
      tx.selectFrom('match_note').selectAll().execute(),
    )
    expect(JSON.stringify(stored)).not.toContain(canaries.note)
    const lead = scene.world.as(await scene.world.addColleague('Ingrid', ['projectLead']))
    const undo = { commandId: scene.world.newId(), matchId: scene.matchId, noteId }
    await expect(lead.matches.withdrawNote(undo)).rejects.toMatchObject({ message: 'notFound' })
    await scene.coordinator.matches.withdrawNote({ ...undo, commandId: scene.world.newId() })
    expect((await timeline()).filter(({ kind }) => kind === 'note')).toEqual([])
  })
})

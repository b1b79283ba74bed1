import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import {
  act,
  bring,
  countEvents,
  makeScene,
  sayYes,
  type Scene,
  storedMatch,
  storedRequest,
} from './match-world.ts'

describe.each(engines)('answering a proposal (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
  })
  afterEach(() => scene.world.close())

  const volunteerSays = async (answer: 'yes' | 'no') =>
    scene.asVolunteer.matches.answerAsVolunteer({ ...(await act(scene)), answer })
  const parentSays = async (answer: 'yes' | 'no') =>
    scene.asParent.matches.answerAsParent({ ...(await act(scene)), answer })
  const mails = () =>
    scene.world.organisation.store.read(async (tx) => {
      const rows = await tx.selectFrom('outbox').select('person_kind').execute()
      return rows.map(({ person_kind }) => person_kind)
    })

  test('the volunteer is asked first: a parent cannot answer before', async () => {
    await expect(parentSays('yes')).rejects.toMatchObject({ message: 'notFound' })
    const onBehalf = {
      ...(await act(scene)),
      party: 'parent' as const,
      answer: 'yes' as const,
      how: 'phone' as const,
      reasons: [],
    }
    await expect(scene.coordinator.matches.answerOnBehalf(onBehalf)).rejects.toMatchObject({
      message: 'notNow',
    })
    expect((await storedMatch(scene)).parent_answer).toBeNull()
  })

  test('a yes of the volunteer asks the parent and gives as many days again', async () => {
    const before = await mails()
    scene.world.clock.now = '2026-11-29T09:00:00.000Z'
    await volunteerSays('yes')
    expect(await storedMatch(scene)).toMatchObject({
      status: 'proposed',
      volunteer_answer: 'yes',
      volunteer_answer_how: 'self',
      expires_on: '2026-12-06',
    })
    expect((await mails()).slice(before.length)).toEqual(['parent'])
  })

  test('both yes make the introduction', async () => {
    await sayYes(scene)
    expect(await storedMatch(scene)).toMatchObject({ status: 'introduction', parent_answer: 'yes' })
  })

  test('a yes is given once', async () => {
    await volunteerSays('yes')
    const events = await countEvents(scene)
    await expect(volunteerSays('yes')).rejects.toMatchObject({ message: 'alreadyAnswered' })
    expect(await countEvents(scene)).toBe(events)
  })

  test('a no of the volunteer needs no reason; the parent hears nothing, the place and the request are free', async () => {
    await volunteerSays('no')
    expect(await storedMatch(scene)).toMatchObject({ status: 'declined', volunteer_answer: 'no' })
    expect(await storedRequest(scene)).toMatchObject({ status: 'searching', waiting_since: '2026-11-16' })
    expect(await scene.asParent.matches.ofParent({})).toBeNull()
  })

  test('a no of the parent leaves the request searching since the same day', async () => {
    await volunteerSays('yes')
    await parentSays('no')
    expect((await storedMatch(scene)).status).toBe('declined')
    expect(await storedRequest(scene)).toMatchObject({ status: 'searching', waiting_since: '2026-11-16' })
  })

  test('after the introduction either of the two may still say no', async () => {
    await sayYes(scene)
    await volunteerSays('no')
    expect((await storedMatch(scene)).status).toBe('declined')
  })

  test('what the coordinator heard is kept with how, and a reason only when it was told', async () => {
    await scene.coordinator.matches.answerOnBehalf({
      ...(await act(scene)),
      party: 'volunteer',
      answer: 'yes',
      how: 'phone',
      reasons: [],
    })
    await scene.coordinator.matches.answerOnBehalf({
      ...(await act(scene)),
      party: 'parent',
      answer: 'no',
      how: 'visit',
      reasons: ['travelTime', 'language'],
    })
    expect(await storedMatch(scene)).toMatchObject({
      volunteer_answer_how: 'phone',
      parent_answer_how: 'visit',
    })
    expect((await scene.coordinator.matches.file({ matchId: scene.matchId })).reasons).toEqual([
      { moment: 'declined', reason: 'language', byWhom: 'parent' },
      { moment: 'declined', reason: 'travelTime', byWhom: 'parent' },
    ])
  })

  test('wanting to talk first changes nothing but that somebody is to call', async () => {
    await scene.asVolunteer.matches.askToTalk(await act(scene))
    expect((await scene.asVolunteer.matches.mine({})).matches[0]).toMatchObject({
      status: 'proposed',
      talkAsked: true,
      myAnswer: null,
    })
    await scene.coordinator.matches.noteTalk(await act(scene))
    expect((await scene.asVolunteer.matches.mine({})).matches[0]?.talkAsked).toBe(false)
    await expect(scene.coordinator.matches.noteTalk(await act(scene))).rejects.toMatchObject({
      message: 'notNow',
    })
  })

  test('an answer makes the call that was asked for unnecessary', async () => {
    await scene.asVolunteer.matches.askToTalk(await act(scene))
    await volunteerSays('yes')
    expect((await scene.asVolunteer.matches.mine({})).matches[0]).toMatchObject({
      talkAsked: false,
      myAnswer: 'yes',
    })
  })

  test('when the parent has stopped meanwhile, a yes is refused and leaves nothing', async () => {
    await scene.asParent.intake.stop({ commandId: scene.world.newId() })
    const events = await countEvents(scene)
    await expect(volunteerSays('yes')).rejects.toMatchObject({ message: 'notNow' })
    expect(await countEvents(scene)).toBe(events)
  })

  test('taken back, the proposal is gone for both and the reason is kept', async () => {
    await bring(scene, 'withdrawn')
    expect((await scene.asVolunteer.matches.mine({})).matches).toEqual([])
    expect((await scene.coordinator.matches.file({ matchId: scene.matchId })).reasons).toEqual([
      { moment: 'withdrawn', reason: 'mistake', byWhom: 'coordinator' },
    ])
  })
})

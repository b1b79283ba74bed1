import { afterEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { act, bring, countEvents, makeScene, type Scene, storedMatch } from './match-world.ts'

describe.each(engines)('asking how it goes (%s)', (engine) => {
  let scene: Scene
  afterEach(() => scene.world.close())

  const mails = () =>
    scene.world.organisation.store.read(
      async (tx) => (await tx.selectFrom('outbox').select('id').execute()).length,
    )

  test('a running match: the volunteer gets a mail, or was called, and the day is kept', async () => {
    scene = await makeScene(engine)
    await bring(scene, 'active')
    const before = await mails()
    await scene.coordinator.matches.askHowItGoes({ ...(await act(scene)), how: 'phone' })
    expect(await mails()).toBe(before)
    await scene.coordinator.matches.askHowItGoes({ ...(await act(scene)), how: 'mail' })
    expect(await mails()).toBe(before + 1)
    expect((await storedMatch(scene)).asked_on).toBe('2026-11-25')
  })

  test('taken back while its mail waits, nobody is asked; once it has left that is too late', async () => {
    scene = await makeScene(engine)
    await bring(scene, 'active')
    const { askHowItGoes, takeQuestionBack } = scene.coordinator.matches
    await askHowItGoes({ ...(await act(scene)), how: 'mail' })
    await takeQuestionBack(await act(scene))
    expect((await storedMatch(scene)).asked_on).toBeNull()
    const waiting = () =>
      scene.world.organisation.store.read((tx) =>
        tx
          .selectFrom('outbox')
          .select('status')
          .where('about_kind', '=', 'question')
          .orderBy('created_at')
          .execute(),
      )
    expect(await waiting()).toEqual([{ status: 'dropped' }])
    const before = [await countEvents(scene), await storedMatch(scene)]
    await expect(takeQuestionBack(await act(scene))).rejects.toMatchObject({ message: 'notNow' })
    expect([await countEvents(scene), await storedMatch(scene)]).toEqual(before)
  })

  test('is refused while nobody is expected, and for an old version; nothing is sent then', async () => {
    scene = await makeScene(engine)
    await bring(scene, 'paused')
    const before = [await mails(), await countEvents(scene), await storedMatch(scene)]
    const { askHowItGoes } = scene.coordinator.matches
    await expect(askHowItGoes({ ...(await act(scene)), how: 'mail' })).rejects.toMatchObject({
      message: 'notNow',
    })
    await expect(askHowItGoes({ ...(await act(scene)), version: 1, how: 'mail' })).rejects.toMatchObject({
      message: 'staleVersion',
    })
    expect([await mails(), await countEvents(scene), await storedMatch(scene)]).toEqual(before)
  })
})

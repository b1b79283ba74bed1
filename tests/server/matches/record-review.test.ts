import { afterEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { act, bring, countEvents, makeScene, type Scene, storedMatch } from './match-world.ts'

describe.each(engines)('looking at how long a match lasts (%s)', (engine) => {
  let scene: Scene
  afterEach(() => scene.world.close())

  test('the day of the look is kept, and stands in the timeline of coordinators', async () => {
    scene = await makeScene(engine)
    await bring(scene, 'active')
    await scene.coordinator.matches.recordReview(await act(scene))
    expect((await storedMatch(scene)).reviewed_on).toBe('2026-11-25')
    const [newest] = await scene.coordinator.overview.matchTimeline({ matchId: scene.matchId })
    expect(newest).toMatchObject({ kind: 'event', event: 'recordReview', readers: 'coordinators' })
  })

  test('is refused for a match that does not last yet', async () => {
    scene = await makeScene(engine)
    await bring(scene, 'trial')
    const before = [await countEvents(scene), await storedMatch(scene)]
    await expect(scene.coordinator.matches.recordReview(await act(scene))).rejects.toMatchObject({
      message: 'notNow',
    })
    expect([await countEvents(scene), await storedMatch(scene)]).toEqual(before)
  })
})

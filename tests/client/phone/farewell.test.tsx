import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { changeDevice } from '#client/phone/device.ts'
import {
  act as begin,
  addDistrict,
  addScene,
  bring,
  ending,
  meet,
  type Scene,
} from '../../server/matches/match-world.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { drawPhone, tap, until } from './draw-phone.tsx'

describe('what the phone says when a match is met, runs and ends', () => {
  let world: World
  let scene: Scene
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T16:00:00Z') })
    world = await makeWorld('sqlite')
    await addDistrict(world)
    scene = await addScene(world)
  })
  afterEach(async () => {
    vi.useRealTimers()
    changeDevice({ farewellsSeen: [] })
    await world.close()
  })
  const says = (place: HTMLElement, text: string) => until(() => place.textContent?.includes(text) === true)

  test('one tap notes the length that was agreed, not that of the last time', async () => {
    await bring(scene, 'active')
    const longer = {
      kind: 'visit' as const,
      minutes: 195,
      mood: null,
      activities: [],
      reason: null,
      line: '',
    }
    await scene.asVolunteer.contact.log({
      commandId: world.newId(),
      matchId: scene.matchId,
      happenedOn: '2026-11-25',
      callMe: false,
      ...longer,
    })
    world.clock.now = '2026-11-26T16:00:00.000Z'
    vi.setSystemTime(new Date('2026-11-26T16:00:00Z'))
    const { place, room } = await drawPhone(world, scene.volunteer)
    await says(place, 'Ik was er')
    await tap(place, 'Ik was er')
    await says(place, 'Genoteerd: vandaag, 2 uur')
    await until(() => room.read().entries.length === 0)
    const moments = await scene.asVolunteer.contact.mine({ matchId: null })
    expect(moments.find(({ happenedOn }) => happenedOn === '2026-11-26')?.minutes).toBe(120)
  })

  test('an introduction that was held is not announced any more', async () => {
    await bring(scene, 'introduction')
    await meet(scene)
    const { place } = await drawPhone(world, scene.volunteer)
    await says(place, 'kennisgemaakt op')
    expect(place.textContent).not.toContain('kennismaken op')
  })

  test('the thanks reach her on the first page until she has read them', async () => {
    await bring(scene, 'ended')
    const { place } = await drawPhone(world, scene.volunteer)
    await says(place, 'Nadia zegt dank je')
    await drawPhone(world, scene.volunteer, `match/${scene.matchId}`).then((page) =>
      says(page.place, 'Dank je wel voor alle woensdagen.'),
    )
    const after = await drawPhone(world, scene.volunteer)
    await says(after.place, 'Nog geen match')
    expect(after.place.textContent).not.toContain('Nadia zegt dank je')
  })

  test('rest is said as rest, with its last day', async () => {
    await bring(scene, 'closing')
    await scene.coordinator.matches.end({ ...(await begin(scene)), ...ending, restUntil: '2026-12-21' })
    const { place } = await drawPhone(world, scene.volunteer)
    await says(place, 'Je hebt rust')
    expect(place.textContent).toContain('maandag 21 december')
    expect(place.textContent).not.toContain('We zoeken een gezin')
  })
})

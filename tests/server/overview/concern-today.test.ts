import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import type { Caller } from '../../support/world.ts'
import { act, bring, carry, makeScene, raise, type Scene } from '../concerns/concern-world.ts'

describe.each(engines)('a concern on Vandaag (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
  })
  afterEach(() => scene.world.close())

  const rowsOf = async (caller: Caller, scope: 'mine' | 'all' = 'mine', districtId: string | null = null) => {
    const { blocks } = await caller.overview.today({ scope, districtId, whole: null })
    return blocks.flatMap((block) => block.rows).filter(({ kind }) => kind === 'concern')
  }

  test('stands first for the own coordinator, with who, what kind and until when, in any wijk', async () => {
    const id = await raise(scene)
    const coordinator = scene.as(scene.coordinator)
    const { blocks } = await coordinator.overview.today({ scope: 'mine', districtId: null, whole: null })
    expect(blocks[0]).toMatchObject({ kind: 'concern', count: 1 })
    const expected = {
      about: { kind: 'concern', id },
      names: ['Samira', 'Amina'],
      until: '2026-11-23',
      concern: { what: 'safety', grade: 'serious', nextBy: '2026-11-23T10:30:00.000Z' },
    }
    expect(await rowsOf(coordinator)).toMatchObject([expected])
    expect(await rowsOf(coordinator, 'mine', scene.world.newId())).toMatchObject([expected])
  })

  test('stands on nobody else’s list, whoever’s work they look at', async () => {
    await raise(scene)
    for (const persona of [scene.other, scene.teamLead, scene.projectLead])
      for (const scope of ['mine', 'all'] as const) expect(await rowsOf(scene.as(persona), scope)).toEqual([])
  })

  test('goes along with the caseload, and leaves when it is closed', async () => {
    const id = await bring(scene, { status: 'decided' })
    await carry(scene.world, scene.other.id, 'match', scene.matchId)
    await carry(scene.world, scene.other.id, 'volunteer', scene.volunteer.id)
    expect(await rowsOf(scene.as(scene.other))).toHaveLength(1)
    expect(await rowsOf(scene.as(scene.coordinator))).toEqual([])
    await scene.as(scene.lead).concerns.close({ ...(await act(scene, id)), text: 'Akkoord.' })
    expect(await rowsOf(scene.as(scene.other))).toEqual([])
  })

  test('is never put off', async () => {
    await raise(scene)
    const coordinator = scene.as(scene.coordinator)
    const [row] = await rowsOf(coordinator)
    const later = { commandId: scene.world.newId(), dueKey: row?.dueKey ?? '', until: '2026-11-30' }
    await expect(coordinator.overview.later(later)).rejects.toThrow('notNow')
    expect(await rowsOf(coordinator)).toHaveLength(1)
  })

  test('the badges count what the list shows', async () => {
    const coordinator = scene.as(scene.coordinator)
    const before = await coordinator.overview.badges()
    await raise(scene)
    expect((await coordinator.overview.badges()).today).toBe(before.today + 1)
    expect(await coordinator.concerns.count()).toBe(1)
    expect(await scene.as(scene.other).concerns.count()).toBe(0)
  })
})

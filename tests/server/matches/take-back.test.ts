import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addMilliseconds } from '#shared/dates.ts'
import { secondThoughtsMilliseconds } from '#server/base/outbox.ts'
import { engines } from '../../support/databases.ts'
import { act, makeScene, planDay, sayYes, type Scene, storedMatch } from './match-world.ts'

describe.each(engines)('second thoughts about what people are told (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
    scene.world.clock.now = addMilliseconds(scene.world.clock.now, -secondThoughtsMilliseconds)
  })
  afterEach(() => scene.world.close())

  const mails = () =>
    scene.world.organisation.store.read(async (tx) => {
      const rows = await tx
        .selectFrom('outbox')
        .select(['person_kind', 'status'])
        .orderBy('created_at')
        .execute()
      return rows.map(({ person_kind, status }) => `${person_kind} ${status}`)
    })
  const later = (milliseconds: number) => {
    scene.world.clock.now = addMilliseconds(scene.world.clock.now, milliseconds)
  }
  const takeBack = async () =>
    scene.coordinator.matches.withdraw({ ...(await act(scene)), reason: 'mistake' })
  const onThePhone = async () => (await scene.asVolunteer.matches.mine({})).matches.length

  test('a proposal is on the phone when its message leaves, not before', async () => {
    expect(await onThePhone()).toBe(0)
    later(secondThoughtsMilliseconds)
    expect(await onThePhone()).toBe(1)
  })

  test('who takes a proposal back in time has asked nobody: no message leaves at all', async () => {
    const before = (await mails()).slice(0, -1)
    await takeBack()
    expect(await mails()).toEqual([...before, 'volunteer dropped'])
    expect((await storedMatch(scene)).status).toBe('withdrawn')
  })

  test('once the message has left, the volunteer hears that it is over', async () => {
    later(secondThoughtsMilliseconds)
    await scene.world.organisation.store.write((tx) =>
      tx.updateTable('outbox').set({ status: 'sent' }).where('person_kind', '=', 'volunteer').execute(),
    )
    const before = await mails()
    await takeBack()
    expect(await mails()).toEqual([...before, 'volunteer waiting'])
  })

  test('who knew of each other hear that it is over, and not of a day that will not come', async () => {
    await sayYes(scene)
    later(secondThoughtsMilliseconds)
    await scene.world.organisation.store.write((tx) =>
      tx.updateTable('outbox').set({ status: 'sent' }).execute(),
    )
    later(1)
    await planDay(scene)
    await takeBack()
    expect((await mails()).slice(-4).toSorted()).toEqual([
      'parent dropped',
      'parent waiting',
      'volunteer dropped',
      'volunteer waiting',
    ])
  })

  test('an introduction cannot be planned on a day that is over', async () => {
    await sayYes(scene)
    const before = { match: await storedMatch(scene), mails: await mails() }
    const planning = scene.coordinator.matches.planIntroduction({
      ...(await act(scene)),
      at: '2026-11-20T10:00',
      place: 'outside',
      detail: '',
    })
    await expect(planning).rejects.toMatchObject({ message: 'dayInPast' })
    expect({ match: await storedMatch(scene), mails: await mails() }).toEqual(before)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import type { Caller } from '../../support/world.ts'
import { act, bring, kept, makeScene, raise, type Scene, secrets, stored, weighing } from './concern-world.ts'

const step = { heldOn: '2026-11-23', talkedWith: [], skip: null, text: secrets.step }
const deciding = { decision: 'noAction' as const, skip: null, text: secrets.decision }

describe.each(engines)('the way of a concern (%s)', (engine) => {
  let scene: Scene
  let coordinator: Caller
  beforeEach(async () => {
    scene = await makeScene(engine)
    coordinator = scene.as(scene.coordinator)
  })
  afterEach(() => scene.world.close())

  const stateOf = async (id: string) => (await stored(scene, id)).status

  /** An act that is refused and leaves everything as it was. */
  const refused = async (code: string, attempt: () => Promise<unknown>) => {
    const before = await kept(scene)
    await expect(attempt()).rejects.toThrow(code)
    expect(await kept(scene)).toBe(before)
  }

  test('reading it stops the clock, once', async () => {
    const id = await raise(scene)
    await coordinator.concerns.receive(await act(scene, id))
    expect(await stored(scene, id)).toMatchObject({
      status: 'received',
      received_at: scene.world.clock.now,
    })
    await refused('notNow', async () => coordinator.concerns.receive(await act(scene, id)))
  })

  test('of two who act on what they saw, the second is told that it changed', async () => {
    const id = await raise(scene)
    const seen = await act(scene, id)
    await scene.as(scene.lead).concerns.receive({ ...seen, commandId: scene.world.newId() })
    await refused('staleVersion', () =>
      coordinator.concerns.logStep({ ...seen, ...step, kind: 'note' as const }),
    )
  })

  test('steps take it further, the first of each kind; advice counts as consulting', async () => {
    const id = await bring(scene, { status: 'received' })
    await coordinator.concerns.logStep({ ...(await act(scene, id)), ...step, kind: 'volunteer' })
    expect(await stateOf(id)).toBe('received')
    await coordinator.concerns.logStep({ ...(await act(scene, id)), ...step, kind: 'advice' })
    expect(await stateOf(id)).toBe('consulted')
    await coordinator.concerns.logStep({
      ...(await act(scene, id)),
      ...step,
      kind: 'talk',
      talkedWith: ['parent', 'child'],
    })
    expect(await stateOf(id)).toBe('discussed')
    await coordinator.concerns.logStep({ ...(await act(scene, id)), ...step, kind: 'colleague' })
    expect(await stateOf(id)).toBe('discussed')
    const { steps } = await coordinator.concerns.file({ concernId: id })
    expect(steps.map(({ kind, text }) => [kind, text])).toEqual([
      ['received', null],
      ['volunteer', secrets.step],
      ['advice', secrets.step],
      ['talk', secrets.step],
      ['colleague', secrets.step],
    ])
  })

  test('nothing is written down before it was read, nor of a day to come', async () => {
    const id = await raise(scene)
    await refused('notNow', async () =>
      coordinator.concerns.logStep({ ...(await act(scene, id)), ...step, kind: 'note' }),
    )
    await coordinator.concerns.receive(await act(scene, id))
    await refused('dayInFuture', async () =>
      coordinator.concerns.logStep({
        ...(await act(scene, id)),
        ...step,
        kind: 'note',
        heldOn: '2026-11-24',
      }),
    )
  })

  test('a talk before anybody was consulted is refused for a serious one', async () => {
    const id = await bring(scene, { status: 'received' })
    await refused('stepMissing', async () =>
      coordinator.concerns.logStep({ ...(await act(scene, id)), ...step, kind: 'talk', skip: 'talkUnsafe' }),
    )
  })

  test('its grade is said again, with why; danger now is a move of its own', async () => {
    const id = await bring(scene, { status: 'received' })
    await coordinator.concerns.grade({ ...(await act(scene, id)), grade: 'worry', text: secrets.step })
    expect(await stored(scene, id)).toMatchObject({ status: 'received', grade: 'worry' })
    await coordinator.concerns.escalate({ ...(await act(scene, id)), text: secrets.step })
    await refused('notNow', async () =>
      coordinator.concerns.grade({ ...(await act(scene, id)), grade: 'worry', text: secrets.step }),
    )
  })

  test('danger now can be said from anywhere but twice; a decision is then open again', async () => {
    const id = await bring(scene, { status: 'decided' })
    await coordinator.concerns.escalate({ ...(await act(scene, id)), text: secrets.step })
    expect(await stored(scene, id)).toMatchObject({
      status: 'acute',
      grade: 'acute',
      decision: null,
      decided_by: null,
    })
    await refused('notNow', async () =>
      coordinator.concerns.escalate({ ...(await act(scene, id)), text: secrets.step }),
    )
  })

  test('weighing without a talk needs the reason that talking is not safe', async () => {
    const id = await bring(scene, { status: 'consulted' })
    await refused('skipReasonNeeded', async () =>
      coordinator.concerns.weigh({ ...(await act(scene, id)), weighing, skip: null, text: '' }),
    )
    await refused('skipReasonNeeded', async () =>
      coordinator.concerns.weigh({ ...(await act(scene, id)), weighing, skip: 'dangerNow', text: '' }),
    )
    await coordinator.concerns.weigh({ ...(await act(scene, id)), weighing, skip: 'talkUnsafe', text: '' })
    expect(await stateOf(id)).toBe('weighed')
    const { steps } = await coordinator.concerns.file({ concernId: id })
    expect(steps.at(-1)?.codes).toMatchObject({ unsafe: 'no', leftOut: ['discuss'], skip: 'talkUnsafe' })
  })

  test('a decision follows the weighing; a serious one cannot go without', async () => {
    const id = await bring(scene, { status: 'discussed' })
    await refused('stepMissing', async () =>
      coordinator.concerns.decide({ ...(await act(scene, id)), ...deciding, skip: 'notAboutSafety' }),
    )
    await coordinator.concerns.weigh({ ...(await act(scene, id)), weighing, skip: null, text: '' })
    await coordinator.concerns.decide({ ...(await act(scene, id)), ...deciding })
    expect(await stored(scene, id)).toMatchObject({ decision: 'noAction', decided_by: scene.coordinator.id })
  })

  test('what is not about safety may be decided at once, with that reason', async () => {
    const id = await bring(scene, { status: 'received' }, { what: 'tooMuch' })
    await coordinator.concerns.decide({ ...(await act(scene, id)), ...deciding, skip: 'notAboutSafety' })
    expect(await stateOf(id)).toBe('decided')
  })

  test('that a report was made is an act of its own, after it was decided on or in danger', async () => {
    const report = { place: 'veiligThuis' as const, reportedOn: '2026-11-23', familyTold: true, text: '' }
    const id = await bring(scene, { status: 'weighed' })
    await refused('notNow', async () =>
      coordinator.concerns.recordReport({ ...(await act(scene, id)), ...report }),
    )
    await coordinator.concerns.decide({ ...(await act(scene, id)), ...deciding, decision: 'report' })
    expect((await stored(scene, id)).reported).toBe(0)
    await coordinator.concerns.recordReport({ ...(await act(scene, id)), ...report })
    expect(await stored(scene, id)).toMatchObject({ reported: 1, status: 'decided' })
    const helped = await bring(scene, { status: 'decided' })
    await refused('notNow', async () =>
      coordinator.concerns.recordReport({ ...(await act(scene, helped)), ...report }),
    )
    const acute = await raise(scene)
    await coordinator.concerns.escalate({ ...(await act(scene, acute)), text: secrets.step })
    await coordinator.concerns.recordReport({ ...(await act(scene, acute)), ...report, place: 'police' })
    expect((await stored(scene, acute)).reported).toBe(1)
  })

  test('somebody else than who decided closes it', async () => {
    const id = await bring(scene, { status: 'decided' })
    const text = 'Gelezen en akkoord.'
    await refused('secondPersonNeeded', async () =>
      coordinator.concerns.close({ ...(await act(scene, id)), text }),
    )
    await scene.as(scene.lead).concerns.close({ ...(await act(scene, id)), text })
    expect(await stateOf(id)).toBe('closed')
    await refused('notNow', async () =>
      scene.as(scene.lead).concerns.escalate({ ...(await act(scene, id)), text }),
    )
  })

  test('what was to be reported is not closed before that was written down', async () => {
    const id = await bring(scene, { status: 'weighed' })
    await coordinator.concerns.decide({ ...(await act(scene, id)), ...deciding, decision: 'report' })
    await refused('reportMissing', async () =>
      scene.as(scene.lead).concerns.close({ ...(await act(scene, id)), text: 'Akkoord.' }),
    )
  })

  test('by who may not read it, every act is refused as if it were not there', async () => {
    const id = await bring(scene, { status: 'decided' })
    const acts = async (caller: Caller) => {
      const begin = await act(scene, id)
      return [
        () => caller.concerns.file({ concernId: id }),
        () => caller.concerns.receive(begin),
        () => caller.concerns.logStep({ ...begin, ...step, kind: 'note' as const }),
        () => caller.concerns.grade({ ...begin, grade: 'worry' as const, text: 'x' }),
        () => caller.concerns.escalate({ ...begin, text: 'x' }),
        () => caller.concerns.weigh({ ...begin, weighing, skip: null, text: '' }),
        () => caller.concerns.decide({ ...begin, ...deciding }),
        () => caller.concerns.close({ ...begin, text: 'x' }),
      ]
    }
    for (const persona of [scene.other, scene.teamLead, scene.projectLead])
      for (const attempt of await acts(scene.as(persona))) await refused('notFound', attempt)
    for (const attempt of await acts(scene.as(scene.admin))) await refused('notAllowed', attempt)
  })
})

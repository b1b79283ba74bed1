import { afterEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import {
  act,
  agree,
  agreement,
  countEvents,
  makeScene,
  meet,
  sayYes,
  type Scene,
  storedMatch,
} from './match-world.ts'

describe.each(engines)('the gates before a trial (%s)', (engine) => {
  let scene: Scene
  afterEach(() => scene.world.close())

  const startTrial = async () => scene.coordinator.matches.startTrial(await act(scene))
  const refusedFor = (gates: string) => ({
    cause: { refusal: { code: 'gateNotMet', params: { gates } } },
  })

  test('without an introduction that was held there is no trial', async () => {
    scene = await makeScene(engine)
    await sayYes(scene)
    await agree(scene)
    await expect(startTrial()).rejects.toMatchObject(refusedFor('introduction'))
  })

  test('every gate of the programme is named that is not met, and nothing is written', async () => {
    scene = await makeScene(engine, { isScreened: false })
    await sayYes(scene)
    await meet(scene)
    const before = { row: await storedMatch(scene), events: await countEvents(scene) }
    await expect(startTrial()).rejects.toMatchObject(
      refusedFor('certificate agreement training roleAgreement'),
    )
    expect({ row: await storedMatch(scene), events: await countEvents(scene) }).toEqual(before)
  })

  test('a certificate that has to be renewed counts as not seen', async () => {
    scene = await makeScene(engine)
    await scene.world.organisation.store.write((tx) =>
      tx
        .updateTable('screening_step')
        .set({ renew_on: '2026-11-24' })
        .where('kind', '=', 'certificate')
        .execute(),
    )
    await sayYes(scene)
    await meet(scene)
    await agree(scene)
    await expect(startTrial()).rejects.toMatchObject(refusedFor('certificate'))
    const { gates } = await scene.coordinator.matches.file({ matchId: scene.matchId })
    expect(gates.map(({ gate, state }) => `${gate} ${state}`)).toEqual([
      'certificate expired',
      'agreement met',
      'training met',
      'roleAgreement met',
    ])
  })

  test('the role agreement counts when all three said yes', async () => {
    scene = await makeScene(engine)
    await sayYes(scene)
    await meet(scene)
    const { agreementId } = await scene.coordinator.matches.saveAgreement({
      ...(await act(scene)),
      ...agreement,
    })
    await scene.asVolunteer.matches.acceptAgreement({
      commandId: scene.world.newId(),
      matchId: scene.matchId,
      agreementId,
    })
    await expect(startTrial()).rejects.toMatchObject(refusedFor('roleAgreement'))
    await scene.coordinator.matches.confirmAgreement({
      commandId: scene.world.newId(),
      matchId: scene.matchId,
      agreementId,
      party: 'family',
      how: 'visit',
    })
    await startTrial()
    expect(await storedMatch(scene)).toMatchObject({
      status: 'trial',
      trial_from: '2026-11-25',
      trial_until: '2027-01-06',
    })
  })

  test('a programme without gates asks for none', async () => {
    scene = await makeScene(engine, { isScreened: false })
    await scene.world.organisation.store.write(async (tx) => {
      const { content } = await tx.selectFrom('policy_version').select('content').executeTakeFirstOrThrow()
      const open = JSON.stringify({ ...JSON.parse(content), gates: [] })
      await tx.updateTable('policy_version').set({ content: open }).execute()
    })
    await sayYes(scene)
    await meet(scene)
    await startTrial()
    expect((await storedMatch(scene)).status).toBe('trial')
  })

  test('the project lead lets a gate pass with a reason that is kept; a coordinator cannot', async () => {
    scene = await makeScene(engine, { isScreened: false })
    const { world, matchId } = scene
    const plain = await world.addColleague('Ingrid', ['coordinator'])
    await sayYes(scene)
    await meet(scene)
    await agree(scene)
    const reason = 'De VOG is aangevraagd, ik ken haar al 10 jaar.'
    const input = async (gate: 'certificate' | 'agreement' | 'training' | 'roleAgreement') => ({
      ...(await act(scene)),
      gate,
      reason,
    })
    await expect(world.as(plain).matches.overrideGate(await input('certificate'))).rejects.toMatchObject({
      message: 'notAllowed',
    })
    await expect(
      scene.coordinator.matches.overrideGate({ ...(await input('training')), reason: ' ' }),
    ).rejects.toThrow()
    for (const gate of ['certificate', 'agreement', 'training'] as const)
      await scene.coordinator.matches.overrideGate(await input(gate))
    await expect(scene.coordinator.matches.overrideGate(await input('training'))).rejects.toMatchObject({
      message: 'notNow',
    })
    await startTrial()
    const { overrides } = await scene.coordinator.matches.file({ matchId })
    expect(overrides.map(({ gate, by, reason: why }) => ({ gate, by, why }))).toEqual(
      ['agreement', 'certificate', 'training'].map((gate) => ({ gate, by: 'Nadia Aissati', why: reason })),
    )
    const stored = await world.organisation.store.read((tx) =>
      tx.selectFrom('gate_override').selectAll().execute(),
    )
    expect(JSON.stringify(stored)).not.toContain('10 jaar')
  })

  test('a gate that is met needs no override', async () => {
    scene = await makeScene(engine)
    await sayYes(scene)
    const input = { ...(await act(scene)), gate: 'certificate' as const, reason: 'Toch maar.' }
    await expect(scene.coordinator.matches.overrideGate(input)).rejects.toMatchObject({ message: 'notNow' })
  })
})

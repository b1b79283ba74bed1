import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { act, agree, agreement, bring, countEvents, makeScene, sayYes, type Scene } from './match-world.ts'

describe.each(engines)('the role agreement (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
  })
  afterEach(() => scene.world.close())

  const file = () => scene.coordinator.matches.file({ matchId: scene.matchId })
  const save = async (more: Partial<typeof agreement> = {}) =>
    scene.coordinator.matches.saveAgreement({ ...(await act(scene)), ...agreement, ...more })
  const yes = (agreementId: string) => ({
    commandId: scene.world.newId(),
    matchId: scene.matchId,
    agreementId,
  })

  test("a first version begins with the programme's own words and rhythm", async () => {
    await scene.world.organisation.store.write(async (tx) => {
      const { content } = await tx.selectFrom('policy_version').select('content').executeTakeFirstOrThrow()
      const policy = {
        ...JSON.parse(content),
        does: ['Samen lezen'],
        doesNot: [{ what: 'Geld lenen', whoThen: 'Het wijkteam' }],
        defaultIntervalDays: 14,
        defaultMinutes: 90,
      }
      await tx
        .updateTable('policy_version')
        .set({ content: JSON.stringify(policy) })
        .execute()
    })
    expect((await file()).startingAgreement).toEqual({
      content: {
        does: ['Samen lezen'],
        doesNot: [{ what: 'Geld lenen', whoThen: 'Het wijkteam' }],
        translation: null,
      },
      intervalDays: 14,
      minutesPerTime: 90,
      until: '2027-11-23',
    })
  })

  test('it is made once both said yes, not before', async () => {
    await expect(save()).rejects.toMatchObject({ message: 'notNow' })
    await sayYes(scene)
    expect(await save()).toMatchObject({ number: 1 })
  })

  test('its text is sealed, and each of the three reads it', async () => {
    await sayYes(scene)
    await save()
    const stored = await scene.world.organisation.store.read((tx) =>
      tx.selectFrom('role_agreement').selectAll().execute(),
    )
    expect(JSON.stringify(stored)).not.toContain('Mark')
    const words = { content: agreement.content, number: 1, minutesPerTime: 120 }
    expect((await file()).agreement).toMatchObject({ ...words, acceptedByMe: true })
    expect((await scene.asVolunteer.matches.mine({})).matches[0]?.agreement).toMatchObject({
      ...words,
      acceptedByMe: false,
    })
    expect((await scene.asParent.matches.ofParent({}))?.agreement).toMatchObject({
      does: ['Samen naar buiten'],
      doesNot: agreement.content.doesNot,
      acceptedByMe: false,
    })
  })

  test('agreed is when all three said yes, each once', async () => {
    await sayYes(scene)
    await agree(scene)
    const { agreement: inForce } = await file()
    expect(inForce?.agreedOn).toBe('2026-11-23')
    expect(inForce?.acceptances.map(({ party, how, by }) => `${party} ${how} ${by}`).sort()).toEqual([
      'coordinator self Nadia Aissati',
      'family self null',
      'volunteer self null',
    ])
    await expect(scene.asVolunteer.matches.acceptAgreement(yes(inForce?.id ?? ''))).rejects.toMatchObject({
      message: 'alreadyAnswered',
    })
  })

  test('a new version replaces the old one, shows what changed, and asks all for a yes again', async () => {
    await sayYes(scene)
    const old = await agree(scene)
    const { agreementId } = await save({
      content: {
        does: ['Samen naar buiten', 'Samen Nederlands oefenen'],
        doesNot: [{ what: 'Brieven en geld', whoThen: 'Sara van het wijkteam' }],
        translation: null,
      },
      minutesPerTime: 90,
    })
    const { agreement: inForce, agreementVersions } = await file()
    expect(inForce).toMatchObject({ id: agreementId, number: 2, agreedOn: null })
    expect(inForce?.changes).toEqual([
      { kind: 'doesAdded', text: 'Samen Nederlands oefenen' },
      {
        kind: 'whoThenChanged',
        text: 'Brieven en geld',
        from: 'Mark van het wijkteam',
        to: 'Sara van het wijkteam',
      },
      { kind: 'minutesChanged', from: 120, to: 90 },
    ])
    expect(agreementVersions.map(({ number, agreedOn }) => [number, agreedOn])).toEqual([
      [1, '2026-11-23'],
      [2, null],
    ])
    const events = await countEvents(scene)
    await expect(scene.asParent.matches.acceptAgreement(yes(old))).rejects.toMatchObject({
      message: 'staleVersion',
    })
    expect(await countEvents(scene)).toBe(events)
  })

  test('two who write a new version at once write one; the other sees that somebody was first', async () => {
    await sayYes(scene)
    const seen = await act(scene)
    const write = () =>
      scene.coordinator.matches.saveAgreement({ ...seen, commandId: scene.world.newId(), ...agreement })
    const outcomes = await Promise.allSettled([write(), write()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await file()).agreementVersions).toHaveLength(1)
  })

  test('an agreement of another match is not there', async () => {
    await sayYes(scene)
    await expect(scene.asVolunteer.matches.acceptAgreement(yes(scene.world.newId()))).rejects.toMatchObject({
      message: 'notFound',
    })
  })

  test('an empty agreement is refused', async () => {
    await sayYes(scene)
    await expect(save({ content: { ...agreement.content, does: [] } })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  test('after the end no new version is made', async () => {
    await bring(scene, 'ended')
    await expect(save()).rejects.toMatchObject({ message: 'notNow' })
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultWeights } from '#shared/matching/order.ts'
import { policySchema } from '#shared/policy.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('the rules of a programme (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const eventKinds = () =>
    world.organisation.store.read(async (tx) =>
      (
        await tx
          .selectFrom('event')
          .select('kind')
          .where('kind', '!=', 'organisation.founded')
          .orderBy('seq')
          .execute()
      ).map(({ kind }) => kind),
    )

  const save = async (changed: object, basedOn = 1) => {
    const { organisation } = world.as(world.founder)
    const { policy } = await organisation.policy({ programmeId: world.programmeId })
    return organisation.savePolicy({
      commandId: world.newId(),
      programmeId: world.programmeId,
      basedOn,
      policy: { ...policy, ...changed },
    })
  }

  test('a change is a new version; the one before stays as it was, with who and when', async () => {
    expect(await save({ trialDays: 56 })).toEqual({ number: 2 })
    const { number, policy, versions } = await world
      .as(world.founder)
      .organisation.policy({ programmeId: world.programmeId })
    expect(number).toBe(2)
    expect(policy.trialDays).toBe(56)
    expect(versions).toMatchObject([
      { number: 2, by: 'Nadia Aissati', createdAt: world.clock.now, policy: { trialDays: 56 } },
      { number: 1, by: 'Nadia Aissati', policy: { trialDays: 42 } },
    ])
    expect(await eventKinds()).toEqual(['programme.policySaved'])
  })

  test('saying the same again makes no version', async () => {
    expect(await save({})).toEqual({ number: 1 })
    expect(await eventKinds()).toEqual([])
  })

  test('two people who change at once: the second is told who was first', async () => {
    await save({ trialDays: 56 })
    await expect(save({ trialDays: 28 })).rejects.toMatchObject({
      message: 'staleVersion',
      cause: { refusal: { params: { by: 'Nadia Aissati' } } },
    })
    const { policy } = await world.as(world.founder).organisation.policy({ programmeId: world.programmeId })
    expect(policy.trialDays).toBe(56)
  })

  test('what counts in the order is a rule too; rules from before it existed count as normal', async () => {
    const { organisation } = world.as(world.founder)
    const before = await organisation.policy({ programmeId: world.programmeId })
    expect(before.policy.weights).toEqual(defaultWeights)
    const weights = { ...defaultWeights, distance: 'much' } as const
    expect(await save({ weights })).toEqual({ number: 2 })
    const after = await organisation.policy({ programmeId: world.programmeId })
    expect(after.policy.weights).toEqual(weights)
    const { weights: _weights, ...old } = before.policy
    expect(policySchema.parse(old).weights).toEqual(defaultWeights)
  })

  test('rules that contradict each other are refused', async () => {
    await expect(save({ minimumKm: 8, maximumKm: 5 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(save({ lengthWarningMonths: 30 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await eventKinds()).toEqual([])
  })
})

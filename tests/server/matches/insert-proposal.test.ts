import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addFamily, addVolunteer, canaries } from './match-world.ts'
import { proposeIn } from './proposing.ts'

const countMatches = ({ organisation }: World) =>
  organisation.store.read(async (tx) => (await tx.selectFrom('match').select('id').execute()).length)

describe.each(engines)('proposing a volunteer (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const proposing = async (helpRequestId: string, volunteerId: string) =>
    proposeIn(world.app, world.founder, { commandId: world.newId(), helpRequestId, volunteerId })

  test('the match is proposed, carried, open for as many days as the policy says, and the volunteer is written to', async () => {
    const { helpRequestId } = await addFamily(world)
    const volunteer = await addVolunteer(world)
    const made = await proposing(helpRequestId, volunteer.id)
    expect(made).toMatchObject({ version: 1, expiresOn: '2026-11-30' })
    const stored = await world.organisation.store.read(async (tx) => ({
      match: await tx.selectFrom('match').selectAll().executeTakeFirstOrThrow(),
      carrier: await tx
        .selectFrom('caseload_period')
        .selectAll()
        .where('subject_kind', '=', 'match')
        .execute(),
      mails: await tx.selectFrom('outbox').select(['person_kind']).execute(),
    }))
    expect(stored.match).toMatchObject({
      id: made.matchId,
      status: 'proposed',
      explanation: '{"verdict":"fits"}',
    })
    expect(JSON.stringify(stored.match)).not.toContain(canaries.why)
    expect(JSON.stringify(stored.match)).not.toContain(canaries.summary)
    expect(stored.carrier).toMatchObject([{ colleague_id: world.founder.id, subject_id: made.matchId }])
    expect(stored.mails.map(({ person_kind }) => person_kind)).toContain('volunteer')
  })

  test('a request with an open match gets no second one, and the refusal says who was first and when', async () => {
    const { helpRequestId } = await addFamily(world)
    await proposing(helpRequestId, (await addVolunteer(world)).id)
    const second = proposing(helpRequestId, (await addVolunteer(world)).id)
    await expect(second).rejects.toMatchObject({
      cause: {
        refusal: { code: 'requestHasMatch', params: { by: 'Nadia Aissati', at: world.clock.now } },
      },
    })
    expect(await countMatches(world)).toBe(1)
  })

  test('a volunteer without a free place is not proposed, and the refusal says who took the place', async () => {
    const volunteer = await addVolunteer(world)
    await proposing((await addFamily(world)).helpRequestId, volunteer.id)
    const second = proposing((await addFamily(world)).helpRequestId, volunteer.id)
    await expect(second).rejects.toMatchObject({
      cause: { refusal: { code: 'volunteerFull', params: { by: 'Nadia Aissati' } } },
    })
    expect(await countMatches(world)).toBe(1)
  })

  test('a volunteer with two places is proposed twice and not three times', async () => {
    const volunteer = await addVolunteer(world, { capacity: 2 })
    await proposing((await addFamily(world)).helpRequestId, volunteer.id)
    await proposing((await addFamily(world)).helpRequestId, volunteer.id)
    const third = proposing((await addFamily(world)).helpRequestId, volunteer.id)
    await expect(third).rejects.toMatchObject({ message: 'volunteerFull' })
  })

  test('a request that is not being searched for, or a volunteer who is not available, is refused and leaves nothing', async () => {
    const { helpRequestId } = await addFamily(world)
    const volunteer = await addVolunteer(world)
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ status: 'training' }).execute(),
    )
    await expect(proposing(helpRequestId, volunteer.id)).rejects.toMatchObject({
      message: 'volunteerNotAvailable',
    })
    await world.organisation.store.write(async (tx) => {
      await tx.updateTable('volunteer').set({ status: 'available' }).execute()
      await tx.updateTable('help_request').set({ status: 'contacted' }).execute()
    })
    await expect(proposing(helpRequestId, volunteer.id)).rejects.toMatchObject({ message: 'notNow' })
    expect(await countMatches(world)).toBe(0)
  })

  test('the same command twice is one proposal', async () => {
    const { helpRequestId } = await addFamily(world)
    const input = { commandId: world.newId(), helpRequestId, volunteerId: (await addVolunteer(world)).id }
    const first = await proposeIn(world.app, world.founder, input)
    expect(await proposeIn(world.app, world.founder, input)).toEqual(first)
    expect(await countMatches(world)).toBe(1)
  })
})

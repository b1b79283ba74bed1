import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultWeights } from '#shared/matching/order.ts'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, plainRequest } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('why these two, in the dossier (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
    await world.organisation.store.write((tx) => insertPostcodes(tx))
  })
  afterEach(() => world.close())

  const add = async () => {
    const { programmeId } = world
    const volunteer = { ...goodVolunteer, programmeId, id: world.newId() }
    const request = { ...plainRequest, programmeId, id: world.newId() }
    await world.organisation.store.write(async (tx) => {
      await insertVolunteer(tx, volunteer)
      await insertRequest(world, tx, request)
    })
    return { volunteerId: volunteer.id, requestId: request.id }
  }

  const proposed = async () => {
    const { requestId, volunteerId } = await add()
    const other = await add()
    const founder = world.as(world.founder)
    const shown = await founder.matching.shortlist({ requestId, weights: null, trial: null })
    const candidate = shown.candidates.find(({ id }) => id === volunteerId)
    const { matchId } = await founder.matching.propose({
      commandId: world.newId(),
      requestId,
      volunteerId,
      why: '',
      summary: '',
      digest: candidate?.digest ?? '',
      weights: defaultWeights,
      overrideReason: null,
    })
    return { matchId, volunteerId, otherId: other.volunteerId, factors: candidate?.factors }
  }

  test('is what was seen on that day, also when the facts are others now; nobody else is named', async () => {
    const { matchId, volunteerId, otherId, factors } = await proposed()
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ hours_per_week: 40 }).where('id', '=', volunteerId).execute(),
    )
    world.clock.now = '2027-03-01T09:00:00.000Z'
    const kept = await world.as(world.founder).matching.explanation({ matchId })
    expect(kept).toMatchObject({ today: '2026-11-23', verdict: 'fitsWell', factors, overruled: [] })
    expect(kept?.alternatives).toEqual([
      { verdict: 'fitsWell', codes: expect.arrayContaining(['+time', '+language']) },
    ])
    expect(JSON.stringify(kept)).not.toContain(otherId)
    const lines = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select('subjects').where('procedure', '=', 'matching.explanation').execute(),
    )
    expect(lines).toHaveLength(1)
  })

  test('of a match that came from elsewhere there is none', async () => {
    const { requestId, volunteerId } = await add()
    const id = world.newId()
    await world.organisation.store.write((tx) =>
      insertMatch(world, tx, {
        id,
        help_request_id: requestId,
        volunteer_id: volunteerId,
        status: 'active',
      }),
    )
    expect(await world.as(world.founder).matching.explanation({ matchId: id })).toBeNull()
  })

  test('is not for a colleague who carries neither of the two', async () => {
    const { matchId } = await proposed()
    const marleen = await world.addColleague('Marleen', ['coordinator'])
    await expect(world.as(marleen).matching.explanation({ matchId })).rejects.toMatchObject({
      message: 'notInYourCaseload',
    })
  })
})

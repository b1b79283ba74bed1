import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, known, plainRequest } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { askOn, filled, lastCheckId } from './check-world.ts'

/** Nothing of a check may stand in what matching tells; that a talk is needed first may. */
const canary = /moreOften|callWith|boundary|followUp|sealed/i

describe.each(engines)('a boundary check in matching (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
    await world.organisation.store.write((tx) => insertPostcodes(tx))
  })
  afterEach(() => world.close())

  /** A good volunteer with room, who runs one match carried by Ingrid, and a family that searches. */
  const addPair = async () => {
    const ingrid = await world.addColleague('Ingrid', ['coordinator'])
    const { programmeId } = world
    const [volunteerId, openId, runningId] = [world.newId(), world.newId(), world.newId()]
    const facts = { ...goodVolunteer, programmeId, id: volunteerId, capacity: 3, hoursPerWeek: known(8) }
    const matchId = await world.organisation.store.write(async (tx) => {
      await insertVolunteer(tx, facts)
      await insertRequest(world, tx, { ...plainRequest, programmeId, id: openId })
      await insertRequest(world, tx, { ...plainRequest, programmeId, id: runningId }, { status: 'supported' })
      const id = await insertMatch(world, tx, {
        help_request_id: runningId,
        volunteer_id: volunteerId,
        status: 'active',
        trial_from: '2026-10-12',
      })
      for (const [subject_kind, subject_id] of [
        ['volunteer', volunteerId],
        ['match', id],
      ] as const)
        await tx
          .insertInto('caseload_period')
          .values({
            id: world.newId(),
            colleague_id: ingrid.id,
            subject_kind,
            subject_id,
            from_on: '2026-01-01',
            until_on: null,
          })
          .execute()
      return id
    })
    await askOn(world, '2026-11-20')
    return { ingrid, volunteerId, openId, checkId: await lastCheckId(world, matchId) }
  }

  const candidateOf = async (persona: Parameters<World['as']>[0], requestId: string, volunteerId: string) => {
    const { candidates } = await world
      .as(persona)
      .matching.shortlist({ requestId, weights: null, trial: null })
    return candidates.find(({ id }) => id === volunteerId)
  }

  test('a red check asks for a talk first: the own coordinator hears about what, everybody else only with whom', async () => {
    const { ingrid, volunteerId, openId, checkId } = await addPair()
    const before = await candidateOf(world.founder, openId, volunteerId)
    expect(before?.factors.map(({ code }) => code)).not.toContain('talkFirst')
    const phone = world.as(world.volunteerPersona(volunteerId)).supervision
    await phone.fillInCheck(filled(world, checkId, { role: 'moreOften' }))
    const theirs = await candidateOf(world.founder, openId, volunteerId)
    expect(theirs).toMatchObject({ verdict: 'borderline', hasCheckToCall: false })
    expect(theirs?.factors).toContainEqual(
      expect.objectContaining({ code: 'talkFirst', data: { coordinator: 'Ingrid' } }),
    )
    expect(JSON.stringify(theirs)).not.toMatch(canary)
    const hers = await candidateOf(ingrid, openId, volunteerId)
    expect(hers).toMatchObject({ hasCheckToCall: true, factors: theirs?.factors })
    const plan = await world.as(world.founder).matching.weekPlan({})
    expect(JSON.stringify(plan)).not.toMatch(canary)
  })

  test('a good check is no plus, and after the call the guard is gone', async () => {
    const { ingrid, volunteerId, openId, checkId } = await addPair()
    const before = await candidateOf(ingrid, openId, volunteerId)
    const phone = world.as(world.volunteerPersona(volunteerId)).supervision
    await phone.fillInCheck(filled(world, checkId))
    expect(await candidateOf(ingrid, openId, volunteerId)).toEqual(before)
  })
})

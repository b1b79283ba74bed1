import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toMask } from '#shared/day-parts.ts'
import type { VolunteerFacts } from '#shared/matching/facts.ts'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, known, plainRequest } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

const wednesday = known(toMask(['wed-morning']))
const thursday = known(toMask(['thu-afternoon']))

describe.each(engines)('why not this person, and who was never proposed (%s)', (engine) => {
  let world: World
  let requestId: string
  beforeEach(async () => {
    world = await makeWorld(engine)
    requestId = world.newId()
    await world.organisation.store.write(async (tx) => {
      await insertPostcodes(tx)
      await insertRequest(world, tx, {
        ...plainRequest,
        id: requestId,
        programmeId: world.programmeId,
        dayParts: wednesday,
      })
    })
  })
  afterEach(() => world.close())

  const add = async (facts: Partial<VolunteerFacts>) => {
    const id = world.newId()
    await world.organisation.store.write((tx) =>
      insertVolunteer(tx, { ...goodVolunteer, programmeId: world.programmeId, ...facts, id }, 'Tom'),
    )
    return id
  }
  const desk = () => world.as(world.founder).matching

  test('tells every reason with its source and age, and the one change that would be enough', async () => {
    const volunteerId = await add({ dayParts: thursday })
    const opened = await desk().whyNotPerson({ requestId, volunteerId })
    expect(opened).toMatchObject({ id: volunteerId, firstName: 'Tom' })
    expect(opened.blocking).toMatchObject([{ code: 'time', source: 'self', notedOn: '2026-11-03' }])
    expect(opened.nearest[0]?.relaxation).toEqual({ kind: 'dayPart', dayPart: 'thu-afternoon' })
    const after = await desk().shortlist({
      requestId,
      weights: null,
      trial: { kind: 'dayPart', dayPart: 'thu-afternoon' },
    })
    expect(after.candidates.map(({ id }) => id)).toEqual([volunteerId])
  })

  test('where two things stand in the way, no one change is promised', async () => {
    const volunteerId = await add({ dayParts: thursday, languages: known(['tr']) })
    const { blocking, nearest } = await desk().whyNotPerson({ requestId, volunteerId })
    expect(blocking.map(({ code }) => code).toSorted()).toEqual(['language', 'time'])
    expect(nearest).toEqual([])
  })

  test('somebody who is not there is not found, and nothing is noted as read', async () => {
    const before = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select('seq').execute(),
    )
    await expect(desk().whyNotPerson({ requestId, volunteerId: world.newId() })).rejects.toMatchObject({
      cause: { refusal: { code: 'notFound' } },
    })
    const after = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select('seq').execute(),
    )
    expect(after).toHaveLength(before.length)
  })

  test('the queues tell how often somebody was proposed, on both sides', async () => {
    const volunteerId = await add({ dayParts: wednesday, capacity: 2 })
    expect((await desk().queue({})).requests).toMatchObject([{ id: requestId, proposals: 0 }])
    await world.organisation.store.write((tx) =>
      insertMatch(world, tx, {
        help_request_id: requestId,
        volunteer_id: volunteerId,
        status: 'declined',
      }),
    )
    const { requests, volunteers } = await desk().queue({})
    expect(requests).toMatchObject([{ id: requestId, proposals: 1 }])
    expect(volunteers).toMatchObject([{ id: volunteerId, proposals: 1 }])
  })
})

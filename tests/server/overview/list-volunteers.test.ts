import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { VolunteerListInput } from '#shared/volunteer-list.ts'
import { engines } from '../../support/databases.ts'
import { applied, available, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

const everybody: VolunteerListInput = {
  stage: null,
  programmeId: null,
  districtId: null,
  room: null,
  mine: false,
  source: null,
  from: null,
  until: null,
  reached: null,
  search: '',
  page: 1,
}

describe.each(engines)('the list of volunteers (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const names = async (input: Partial<VolunteerListInput>) =>
    (await world.as(world.founder).overview.volunteers({ ...everybody, ...input })).rows.map(
      ({ firstName }) => firstName,
    )

  test('shows load and room, and what still stands in the way', async () => {
    await available(world)
    await applied(world, { firstName: 'Tom', email: 'tom@example.org', phone: '', source: 'work' })
    const { rows, total, counts } = await world.as(world.founder).overview.volunteers(everybody)
    expect(total).toBe(2)
    expect(counts).toMatchObject({ available: 1, applied: 1, left: 0 })
    expect(rows).toMatchObject([
      { firstName: 'Samira', stage: 'available', capacity: 1, openMatches: 0, room: 1, openGates: [] },
      {
        firstName: 'Tom',
        stage: 'applied',
        room: 0,
        contactBy: '2026-11-26',
        openGates: ['certificate', 'agreement', 'training'],
      },
    ])
  })

  test('a pause takes the room away until its last day is over', async () => {
    const id = await available(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.pause({ ...(await next(world, id)), until: '2026-12-04', reason: '' })
    expect(await names({ room: 'away' })).toEqual(['Samira'])
    expect(await names({ stage: 'paused' })).toEqual(['Samira'])
    expect(await names({ room: 'room' })).toEqual([])
    world.clock.now = '2026-12-05T09:00:00.000Z'
    expect(await names({ room: 'room' })).toEqual(['Samira'])
  })

  test('filters by wijk, carrier, source, period and name without accents', async () => {
    await available(world)
    await applied(world, {
      firstName: 'Zoë',
      email: 'zoe@example.org',
      phone: '',
      postcode: '3526',
      source: 'work',
    })
    const { organisation } = world.as(world.founder)
    const made = { commandId: world.newId(), name: 'Overvecht', code: 'O', postcodes: ['3562'] }
    const { id: districtId } = await organisation.createDistrict(made)
    expect(await names({ districtId })).toEqual(['Samira'])
    expect(await names({ mine: true })).toEqual(['Samira'])
    expect(await names({ source: 'work' })).toEqual(['Zoë'])
    expect(await names({ search: 'zoe' })).toEqual(['Zoë'])
    expect(await names({ from: '2026-11-24' })).toEqual([])
    expect(await names({ from: '2026-11-23', until: '2026-11-23', reached: 'training' })).toEqual(['Samira'])
  })

  test('who left is listed only when asked for', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.leave({ ...(await next(world, id)), on: '2026-11-23', reason: 'time' })
    expect(await names({})).toEqual([])
    expect(await names({ stage: 'left' })).toEqual(['Samira'])
  })

  test('leaves one line in the read log with everybody on it', async () => {
    const id = await applied(world)
    await names({})
    const lines = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['procedure', 'subjects']).execute(),
    )
    expect(lines).toEqual([{ procedure: 'overview.volunteers', subjects: JSON.stringify([id]) }])
  })
})

describe.each(engines)('the way in (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const period = { from: '2026-11-01', until: '2026-11-30', programmeId: null }

  test('counts who applied in the period, how far they came, and by which source', async () => {
    await available(world)
    const tom = await applied(world, {
      firstName: 'Tom',
      email: 'tom@example.org',
      phone: '',
      source: 'work',
    })
    await world.as(world.founder).volunteers.startScreening(await next(world, tom))
    const funnel = await world.as(world.founder).overview.funnel(period)
    expect(funnel.whole).toEqual({
      steps: { applied: 2, interview: 2, screening: 2, training: 1, available: 1 },
      left: 0,
    })
    expect(funnel.bySource.map(({ source, steps }) => [source, steps.applied])).toEqual([
      ['work', 1],
      ['poster', 1],
    ])
    expect(funnel.medianDaysToAvailable).toBe(0)
  })

  test('a period without applicants is empty, not a fault', async () => {
    const funnel = await world
      .as(world.founder)
      .overview.funnel({ ...period, from: '2025-01-01', until: '2025-12-31' })
    expect(funnel).toMatchObject({ whole: { left: 0 }, bySource: [], medianDaysToAvailable: null })
  })
})

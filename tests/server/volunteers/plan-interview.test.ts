import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('planning the first talk (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('brings an applicant to the interview; another time replaces the first', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.planInterview({ ...(await next(world, id)), at: '2026-11-26T14:00' })
    await volunteers.planInterview({ ...(await next(world, id)), at: '2026-11-27T10:30' })
    const file = await volunteers.file({ volunteerId: id })
    expect(file.status).toBe('interview')
    expect(file.steps).toMatchObject([{ kind: 'interview', plannedFor: '2026-11-27T10:30', seenOn: null }])
    expect((await volunteerRow(world, id)).first_contact_on).toBe('2026-11-23')
  })

  test('of two people who plan at once the second is told who was first', async () => {
    const id = await applied(world)
    const seen = await next(world, id)
    await world.as(world.founder).volunteers.planInterview({ ...seen, at: '2026-11-26T14:00' })
    const before = await footprint(world)
    const second = { ...seen, commandId: world.newId(), at: '2026-11-28T09:00' }
    const refused = await world
      .as(world.founder)
      .volunteers.planInterview(second)
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({
      message: 'staleVersion',
      cause: { refusal: { params: { by: 'Nadia Aissati', at: world.clock.now } } },
    })
    expect(await footprint(world)).toEqual(before)
  })
})

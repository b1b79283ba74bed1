import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, statusIn, traces } from './asking.ts'

describe.each(engines)('planning the intake talk (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const plan = (requestId: string, version: number, plannedFor = '2026-11-27T10:00') => ({
    commandId: world.newId(),
    requestId,
    version,
    plannedFor,
    atHome: true,
  })

  test('the talk gets a day, and whoever made the appointment spoke to the parent', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.planVisit(plan(id, 1))
    expect(await statusIn(world, id)).toMatchObject({
      status: 'intakePlanned',
      first_contact_on: '2026-11-23',
    })
    const { talking } = await world.as(world.founder).intake.queue()
    expect(talking.rows[0]?.due).toEqual({ step: 'visit', on: '2026-11-27' })
  })

  test('the talk can be moved to another day', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.planVisit(plan(id, 1))
    await world.as(world.founder).intake.planVisit(plan(id, 2, '2026-12-01T14:30'))
    const file = await world.as(world.founder).intake.file({ requestId: id })
    expect(file.talk).toMatchObject({ plannedFor: '2026-12-01T14:30', atHome: true, heldOn: null })
  })

  test('two coordinators cannot both plan it: the second reads who was first', async () => {
    const { id } = await ask(world)
    const marleen = await world.addColleague('Marleen de Wit', ['projectLead'])
    await world.as(world.founder).intake.planVisit(plan(id, 1))
    const before = await traces(world)
    const second = world.as(marleen).intake.planVisit(plan(id, 1, '2026-11-30T09:00'))
    await expect(second).rejects.toMatchObject({
      message: 'staleVersion',
      cause: { refusal: { params: { by: 'Nadia Aissati', at: '2026-11-23T08:30:00.000Z' } } },
    })
    expect(await traces(world)).toBe(before)
  })

  test('a day that has passed is refused and leaves nothing behind', async () => {
    const { id } = await ask(world)
    const before = await traces(world)
    const planning = world.as(world.founder).intake.planVisit(plan(id, 1, '2026-11-22T10:00'))
    await expect(planning).rejects.toMatchObject({ message: 'dayInPast' })
    expect(await traces(world)).toBe(before)
  })
})

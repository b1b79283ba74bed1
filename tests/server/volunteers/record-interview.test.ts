import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('noting that the first talk was held (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('fills in the talk that was planned and keeps the note sealed', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.planInterview({ ...(await next(world, id)), at: '2026-11-23T08:00' })
    const note = 'Warme vrouw, kent de wijk goed.'
    await volunteers.recordInterview({ ...(await next(world, id)), heldOn: '2026-11-23', note })
    const file = await volunteers.file({ volunteerId: id })
    expect(file.steps).toMatchObject([
      { kind: 'interview', seenOn: '2026-11-23', seenBy: 'Nadia Aissati', note },
    ])
    const stored = await world.organisation.store.read((tx) =>
      tx.selectFrom('screening_step').select('sealed_note').executeTakeFirstOrThrow(),
    )
    expect(stored.sealed_note).not.toContain('wijk')
  })

  test('a talk that was not planned counts too', async () => {
    const id = await applied(world)
    const held = { ...(await next(world, id)), heldOn: '2026-11-20', note: '' }
    await world.as(world.founder).volunteers.recordInterview(held)
    expect(await volunteerRow(world, id)).toMatchObject({
      status: 'interview',
      first_contact_on: '2026-11-20',
    })
  })

  test('the note is not shown to a colleague who does not carry her', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.recordInterview({ ...(await next(world, id)), heldOn: '2026-11-23', note: 'Vertrouwd.' })
    const other = await world.addColleague('Els', ['coordinator'])
    const file = await world.as(other).volunteers.file({ volunteerId: id })
    expect(file).toMatchObject({ mayChange: false, motivation: null, moves: [] })
    expect(file.steps).toMatchObject([{ hasNote: true, note: null }])
  })

  test('is refused for who does not carry her, and leaves nothing', async () => {
    const id = await applied(world)
    await world.as(world.founder).volunteers.take({ commandId: world.newId(), volunteerId: id })
    const other = await world.addColleague('Els', ['coordinator'])
    const before = await footprint(world)
    const held = { ...(await next(world, id)), heldOn: '2026-11-23', note: 'x' }
    await expect(world.as(other).volunteers.recordInterview(held)).rejects.toMatchObject({
      message: 'notInYourCaseload',
    })
    expect(await footprint(world)).toEqual(before)
  })
})

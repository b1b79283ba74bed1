import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('the file of a volunteer (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('offers exactly the moves that the life cycle allows here', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    expect((await volunteers.file({ volunteerId: id })).moves).toEqual([
      'planInterview',
      'startScreening',
      'leave',
    ])
    await volunteers.leave({ ...(await next(world, id)), on: '2026-11-23', reason: 'time' })
    expect((await volunteers.file({ volunteerId: id })).moves).toEqual(['comeBack'])
  })

  test('leaves one line in the read log per session and quarter of an hour', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.file({ volunteerId: id })
    await volunteers.file({ volunteerId: id })
    const lines = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['subject_kind', 'subjects', 'purpose']).execute(),
    )
    expect(lines).toEqual([
      { subject_kind: 'volunteer', subjects: JSON.stringify([id]), purpose: 'intakeQueue' },
    ])
  })

  test('is closed to an administrator and to strangers', async () => {
    const id = await applied(world)
    const admin = await world.addColleague('Bas', ['admin'])
    await expect(world.as(admin).volunteers.file({ volunteerId: id })).rejects.toMatchObject({
      message: 'notAllowed',
    })
    await expect(world.as(null).volunteers.file({ volunteerId: id })).rejects.toMatchObject({
      message: 'notSignedIn',
    })
  })
})

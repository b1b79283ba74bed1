import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('taking away a step that was noted by mistake (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('opens its gate again and stays in the history', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.signAgreement({ ...(await next(world, id)), signedOn: '2026-11-21' })
    const [step] = (await volunteers.file({ volunteerId: id })).steps
    await volunteers.removeStep({ ...(await next(world, id)), stepId: step?.id ?? '' })
    const file = await volunteers.file({ volunteerId: id })
    expect(file.steps).toEqual([])
    expect(file.history.map(({ kind }) => kind)).toContain('volunteer.stepRemoved')
  })

  test('a step of somebody else is not found', async () => {
    const id = await applied(world)
    const other = await applied(world, { email: 'tom@example.org', phone: '' })
    const { volunteers } = world.as(world.founder)
    await volunteers.signAgreement({ ...(await next(world, id)), signedOn: '2026-11-21' })
    const [step] = (await volunteers.file({ volunteerId: id })).steps
    const before = await footprint(world)
    await expect(
      volunteers.removeStep({ ...(await next(world, other)), stepId: step?.id ?? '' }),
    ).rejects.toMatchObject({ message: 'notFound' })
    expect(await footprint(world)).toEqual(before)
  })
})

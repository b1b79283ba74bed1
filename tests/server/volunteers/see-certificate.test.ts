import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('seeing a certificate (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('keeps when, by whom, its date and the day to renew; never the document', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.askCertificate({ ...(await next(world, id)), askedOn: '2026-10-20' })
    const seen = { ...(await next(world, id)), seenOn: '2026-11-20', datedOn: '2026-11-04' }
    expect(await volunteers.seeCertificate(seen)).toEqual({ renewOn: '2029-11-04' })
    const file = await volunteers.file({ volunteerId: id })
    expect(file.steps).toMatchObject([
      {
        askedOn: '2026-10-20',
        seenOn: '2026-11-20',
        seenBy: 'Nadia Aissati',
        datedOn: '2026-11-04',
        renewOn: '2029-11-04',
      },
    ])
    expect(file.gates).toContainEqual({
      gate: 'certificate',
      state: 'met',
      on: '2026-11-20',
      until: '2029-11-04',
    })
  })

  test('the day to renew follows the programme', async () => {
    const { organisation, volunteers } = world.as(world.founder)
    const { policy, number } = await organisation.policy({ programmeId: world.programmeId })
    await organisation.savePolicy({
      commandId: world.newId(),
      programmeId: world.programmeId,
      basedOn: number,
      policy: { ...policy, certificateMonths: 24 },
    })
    const id = await applied(world)
    const seen = { ...(await next(world, id)), seenOn: '2026-11-20', datedOn: '2026-11-04' }
    expect(await volunteers.seeCertificate(seen)).toEqual({ renewOn: '2028-11-04' })
  })

  test('one that is dated after it was seen is refused', async () => {
    const id = await applied(world)
    const before = await footprint(world)
    const seen = { ...(await next(world, id)), seenOn: '2026-11-03', datedOn: '2026-11-04' }
    await expect(world.as(world.founder).volunteers.seeCertificate(seen)).rejects.toMatchObject({
      message: 'badInput',
    })
    expect(await footprint(world)).toEqual(before)
  })
})

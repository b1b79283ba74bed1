import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, footprint, next, screened, volunteerRow } from '../../support/volunteers.ts'
import { mailsTo, settle } from '../../support/visitors.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('making a volunteer available (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('happens when every gate of the programme is met', async () => {
    const id = await applied(world)
    await screened(world, id)
    await world.as(world.founder).volunteers.makeAvailable({ ...(await next(world, id)), override: null })
    expect((await volunteerRow(world, id)).status).toBe('available')
  })

  test('invites her to the phone app, once and only when she has an e-mail address', async () => {
    const [id, unmailed] = [await applied(world), await applied(world, { email: '', phone: '+31687654321' })]
    for (const one of [id, unmailed]) {
      await screened(world, one)
      expect(await settle(world)).toBe(0)
      await world.as(world.founder).volunteers.makeAvailable({ ...(await next(world, one)), override: null })
      expect(await settle(world)).toBe(one === id ? 1 : 0)
    }
    // In a volunteer's own words, not those of a colleague who comes to work here.
    expect(await mailsTo(world, 'samira@example.org')).toMatchObject([{ template: 'volunteerInvitation' }])
  })

  test('two people behind one address: the second one needs another before she can be asked', async () => {
    const [first, second] = [await applied(world), await applied(world)]
    const { volunteers } = world.as(world.founder)
    for (const id of [first, second]) await screened(world, id)
    await volunteers.makeAvailable({ ...(await next(world, first)), override: null })
    const before = await footprint(world)
    const making = volunteers.makeAvailable({ ...(await next(world, second)), override: null })
    await expect(making).rejects.toMatchObject({ message: 'emailTaken' })
    expect(await footprint(world)).toEqual(before)
  })

  test('is refused while a gate is open, and says which', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.recordInterview({ ...(await next(world, id)), heldOn: '2026-11-23', note: '' })
    await volunteers.signAgreement({ ...(await next(world, id)), signedOn: '2026-11-23' })
    const before = await footprint(world)
    const refused = await volunteers
      .makeAvailable({ ...(await next(world, id)), override: null })
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({
      message: 'gateNotMet',
      cause: { refusal: { params: { gates: 'certificate training' } } },
    })
    expect(await footprint(world)).toEqual(before)
  })

  test('a certificate that is too old is an open gate', async () => {
    const id = await applied(world)
    await screened(world, id)
    world.clock.now = '2029-10-02T08:00:00.000Z'
    const input = { ...(await next(world, id)), override: null }
    await expect(world.as(world.founder).volunteers.makeAvailable(input)).rejects.toMatchObject({
      message: 'gateNotMet',
    })
  })

  test('the project lead passes a gate by with a reason, which is kept', async () => {
    const id = await applied(world)
    const { volunteers } = world.as(world.founder)
    await volunteers.recordInterview({ ...(await next(world, id)), heldOn: '2026-11-23', note: '' })
    const override = {
      gates: ['certificate', 'agreement', 'training'] as ('certificate' | 'agreement' | 'training')[],
      reason: 'Werkt al jaren bij onze zusterorganisatie.',
    }
    await volunteers.makeAvailable({ ...(await next(world, id)), override })
    const file = await volunteers.file({ volunteerId: id })
    expect(file.status).toBe('available')
    expect(file.overrides).toHaveLength(3)
    expect(file.overrides[0]).toMatchObject({ by: 'Nadia Aissati', reason: override.reason })
  })

  test('a coordinator does not pass a gate by', async () => {
    const id = await applied(world)
    const joris = await world.addColleague('Joris', ['coordinator'])
    const { volunteers } = world.as(joris)
    await volunteers.recordInterview({ ...(await next(world, id)), heldOn: '2026-11-23', note: '' })
    const before = await footprint(world)
    const override = {
      gates: ['certificate' as const, 'agreement' as const, 'training' as const],
      reason: 'Haast.',
    }
    await expect(volunteers.makeAvailable({ ...(await next(world, id)), override })).rejects.toMatchObject({
      message: 'notAllowed',
    })
    expect(await footprint(world)).toEqual(before)
  })
})

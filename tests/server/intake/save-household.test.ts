import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, expectRefusal, household, traces } from './asking.ts'

describe.each(engines)('the details of a household (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const saving = (requestId: string, householdVersion: number, over = {}) => ({
    commandId: world.newId(),
    requestId,
    householdVersion,
    household: household(over),
  })

  const addVolunteer = async () => {
    const volunteerId = world.newId()
    await world.as(null).volunteers.submitApplication({
      commandId: volunteerId,
      locale: 'nl',
      firstName: 'Samira',
      lastName: 'Haddad',
      phone: '',
      email: 'samira@example.org',
      postcode: '3511',
      kinds: [],
      dayParts: [],
      languages: ['nl'],
      motivation: '',
      source: null,
    })
    return volunteerId
  }

  test('are kept as one whole, with who told them and when', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.saveHousehold(saving(id, 1))
    const file = await world.as(world.founder).intake.file({ requestId: id })
    expect(file.household).toMatchObject({
      address: 'KANARIE-ADRES Dreef 1',
      addressHidden: true,
      postcode4: '3564',
      children: [
        { band: '0-3', count: 2 },
        { band: '4-11', count: 1 },
      ],
      parentalAuthority: 'yes',
      otherParentInformed: 'no',
      reciprocity: 'Koken voor anderen',
      keepAway: 'KANARIE-EX',
      version: 2,
    })
    expect(file.household.homeFacts).toEqual([
      { fact: 'dog', holds: true },
      { fact: 'smoking', holds: false },
    ])
    expect(file.contact).toMatchObject({ reachNote: 'na 19.00 uur' })
    expect(file.noted.household.languages).toEqual({ source: 'talk', on: '2026-11-23' })
  })

  test('address, names to keep away and what they like to do lie sealed', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.saveHousehold(saving(id, 1))
    expect(await traces(world)).not.toMatch(/KANARIE|Koken/)
  })

  test('two tabs: the second reads who was first, and nothing is overwritten', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.saveHousehold(saving(id, 1))
    const second = saving(id, 1, { address: 'Elders 2' })
    await expectRefusal(world, () => world.as(world.founder).intake.saveHousehold(second), 'staleVersion')
  })

  test('somebody without any way to be reached is refused', async () => {
    const { id } = await ask(world)
    const before = await traces(world)
    const emptied = saving(id, 1, { phone: '', email: '' })
    await expect(world.as(world.founder).intake.saveHousehold(emptied)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    expect(await traces(world)).toBe(before)
  })

  test('a volunteer can be kept apart from a family, with a reason, and be allowed again', async () => {
    const { id } = await ask(world)
    const volunteerId = await addVolunteer()
    const pair = { requestId: id, volunteerId }
    await world
      .as(world.founder)
      .intake.keepApart({ commandId: world.newId(), ...pair, reason: 'knowEachOther' })
    const file = await world.as(world.founder).intake.file({ requestId: id })
    expect(file.keptApart).toMatchObject([{ volunteerId, reason: 'knowEachOther', notedOn: '2026-11-23' }])
    await world.as(world.founder).intake.allowAgain({ commandId: world.newId(), ...pair })
    expect((await world.as(world.founder).intake.file({ requestId: id })).keptApart).toEqual([])
    const again = { commandId: world.newId(), ...pair }
    await expectRefusal(world, () => world.as(world.founder).intake.allowAgain(again), 'notFound')
  })

  test('nobody can be kept apart who is no volunteer here', async () => {
    const { id } = await ask(world)
    const pair = { commandId: world.newId(), requestId: id, volunteerId: world.newId() }
    const keeping = { ...pair, reason: 'other' as const }
    await expectRefusal(world, () => world.as(world.founder).intake.keepApart(keeping), 'notFound')
  })
})

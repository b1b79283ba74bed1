import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { application, footprint, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('typing in a volunteer (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const entry = () => {
    const {
      commandId,
      locale,
      firstName,
      lastName,
      phone,
      email,
      postcode,
      motivation,
      kinds,
      languages,
      dayParts,
    } = application(world.newId())
    const person = { firstName, lastName, phone, email, postcode }
    const rest = { locale, motivation, kinds, languages, dayParts, spokenOn: '2026-11-20' }
    return { commandId, programmeId: world.programmeId, source: 'fair' as const, ...person, ...rest }
  }

  test('somebody met at a fair is carried by who typed it in, and was spoken to', async () => {
    const { id } = await world.as(world.founder).volunteers.enter(entry())
    expect(await volunteerRow(world, id)).toMatchObject({ source: 'fair', first_contact_on: '2026-11-20' })
    const file = await world.as(world.founder).volunteers.file({ volunteerId: id })
    expect(file.carrier).toEqual({ id: world.founder.id, name: 'Nadia Aissati' })
    expect(file.noted.languages).toEqual({ source: 'phone', on: '2026-11-23' })
  })

  test('is refused for an archived programme, and leaves nothing', async () => {
    const { organisation } = world.as(world.founder)
    await organisation.createProgramme({
      commandId: world.newId(),
      name: 'Steunouder',
      likeProgrammeId: null,
    })
    await organisation.archiveProgramme({ commandId: world.newId(), programmeId: world.programmeId })
    const before = await footprint(world)
    await expect(world.as(world.founder).volunteers.enter(entry())).rejects.toMatchObject({
      message: 'notNow',
    })
    expect(await footprint(world)).toEqual(before)
  })

  test('an administrator has no business with volunteers', async () => {
    const admin = await world.addColleague('Bas', ['admin'])
    await expect(world.as(admin).volunteers.enter(entry())).rejects.toMatchObject({ message: 'notAllowed' })
  })
})

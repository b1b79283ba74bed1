import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addRunningMatch, countContact, storedMoment, visit } from './running-match.ts'

describe.each(engines)('noting a contact moment (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('one tap notes a visit of today, and its line is sealed', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId, { line: 'Koekjes gebakken, Yara praat meer.' })
    expect(await world.as(volunteer).contact.log(told)).toEqual({ id: told.commandId, version: 1 })
    const row = await storedMoment(world, told.commandId)
    expect(row).toMatchObject({ happened_on: '2026-11-23', minutes: 120, logged_by: volunteer.id })
    expect(row.sealed_line).not.toContain('Koekjes')
    const [read] = await world.as(volunteer).contact.mine({ matchId })
    expect(read?.line).toBe('Koekjes gebakken, Yara praat meer.')
  })

  test.each([1, 2, 50])('the same moment sent %i times is there once', async (times) => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId, { line: 'Naar de bieb.' })
    const answers = await Promise.all(
      Array.from({ length: times }, () => world.as(volunteer).contact.log(told)),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await countContact(world)).toEqual({ moments: 1, events: 1 })
  })

  test('sent again after 90 days, when the command itself was tidied away, it is still known', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId)
    await world.as(volunteer).contact.log(told)
    await world.organisation.store.write((tx) => tx.deleteFrom('command').execute())
    world.clock.now = '2027-02-21T09:00:00.000Z'
    expect(await world.as(volunteer).contact.log(told)).toEqual({ id: told.commandId, version: 1 })
    expect(await countContact(world)).toEqual({ moments: 1, events: 1 })
  })

  test.each([true, false])(
    'the same id with another text is refused and the first stays (command kept: %s)',
    async (kept) => {
      const { matchId, volunteer } = await addRunningMatch(world)
      const told = visit(world.newId(), matchId, { line: 'Eerst' })
      await world.as(volunteer).contact.log(told)
      if (!kept) await world.organisation.store.write((tx) => tx.deleteFrom('command').execute())
      const other = world.as(volunteer).contact.log({ ...told, line: 'Anders' })
      await expect(other).rejects.toMatchObject({ message: 'commandIdReused' })
      const [read] = await world.as(volunteer).contact.mine({ matchId })
      expect(read?.line).toBe('Eerst')
      expect(await countContact(world)).toEqual({ moments: 1, events: 1 })
    },
  )

  test('somebody else cannot use the id of a moment that exists', async () => {
    const one = await addRunningMatch(world)
    const other = await addRunningMatch(world)
    const told = visit(world.newId(), one.matchId)
    await world.as(one.volunteer).contact.log(told)
    await world.organisation.store.write((tx) => tx.deleteFrom('command').execute())
    const again = world.as(other.volunteer).contact.log({ ...told, matchId: other.matchId })
    await expect(again).rejects.toMatchObject({ message: 'commandIdReused' })
  })

  test('a day that has yet to come is refused and nothing is written', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId, { happenedOn: '2026-11-24' })
    await expect(world.as(volunteer).contact.log(told)).rejects.toMatchObject({ message: 'dayInFuture' })
    expect(await countContact(world)).toEqual({ moments: 0, events: 0 })
  })

  test('around midnight the day is the day in the Netherlands', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    world.clock.now = '2026-11-23T23:30:00.000Z'
    const told = visit(world.newId(), matchId, { happenedOn: '2026-11-24' })
    await expect(world.as(volunteer).contact.log(told)).resolves.toMatchObject({ version: 1 })
  })

  test('a day before the trial is refused', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId, { happenedOn: '2026-09-30' })
    await expect(world.as(volunteer).contact.log(told)).rejects.toMatchObject({ message: 'dayOutsideMatch' })
  })

  test.each(['proposed', 'introduction', 'declined', 'withdrawn'] as const)(
    'a match that is %s has no contact to note',
    async (status) => {
      const { matchId, volunteer } = await addRunningMatch(world, { status })
      const logging = world.as(volunteer).contact.log(visit(world.newId(), matchId))
      await expect(logging).rejects.toMatchObject({ message: 'notNow' })
      expect(await countContact(world)).toEqual({ moments: 0, events: 0 })
    },
  )

  test('what waited on the phone arrives after the end; a day after the end is refused', async () => {
    const { matchId, volunteer } = await addRunningMatch(world, { status: 'ended', endedOn: '2026-11-20' })
    const late = visit(world.newId(), matchId, { happenedOn: '2026-11-18' })
    await expect(world.as(volunteer).contact.log(late)).resolves.toMatchObject({ id: late.commandId })
    const after = visit(world.newId(), matchId, { happenedOn: '2026-11-21' })
    await expect(world.as(volunteer).contact.log(after)).rejects.toMatchObject({ message: 'dayOutsideMatch' })
  })

  test("another volunteer's match does not exist for me", async () => {
    const { matchId } = await addRunningMatch(world)
    const { volunteer } = await addRunningMatch(world)
    const logging = world.as(volunteer).contact.log(visit(world.newId(), matchId))
    await expect(logging).rejects.toMatchObject({ message: 'notFound' })
    const unknown = world.as(volunteer).contact.log(visit(world.newId(), world.newId()))
    await expect(unknown).rejects.toMatchObject({ message: 'notFound' })
  })

  test('what did not take place needs a reason and has no length', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const none = visit(world.newId(), matchId, { kind: 'didNotTakePlace', minutes: null })
    await expect(world.as(volunteer).contact.log(none)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const long = visit(world.newId(), matchId, { kind: 'didNotTakePlace', reason: 'ill' })
    await expect(world.as(volunteer).contact.log(long)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const told = visit(world.newId(), matchId, { kind: 'didNotTakePlace', reason: 'ill', minutes: null })
    await expect(world.as(volunteer).contact.log(told)).resolves.toMatchObject({ version: 1 })
  })

  test('a line is 600 characters at most, counted as people count', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const long = visit(world.newId(), matchId, { line: '😀'.repeat(601) })
    await expect(world.as(volunteer).contact.log(long)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const fits = visit(world.newId(), matchId, { line: '😀'.repeat(600) })
    await expect(world.as(volunteer).contact.log(fits)).resolves.toMatchObject({ version: 1 })
  })

  test('the coordinator notes it in the place of the volunteer, and that can be read', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    await world.as(world.founder).contact.logOnBehalf(visit(world.newId(), matchId))
    const [read] = await world.as(volunteer).contact.mine({ matchId })
    expect(read?.loggedBy).toEqual({ name: 'Nadia Aissati', onBehalf: true })
  })

  test('a coordinator who does not carry the match notes nothing', async () => {
    const { matchId } = await addRunningMatch(world)
    const other = await world.addColleague('Ruud Bos', ['coordinator'])
    const logging = world.as(other).contact.logOnBehalf(visit(world.newId(), matchId))
    await expect(logging).rejects.toMatchObject({ message: 'notInYourCaseload' })
    expect(await countContact(world)).toEqual({ moments: 0, events: 0 })
  })

  test('a coordinator cannot note as a volunteer, nor a volunteer as a coordinator', async () => {
    const { matchId, volunteer } = await addRunningMatch(world)
    const told = visit(world.newId(), matchId)
    await expect(world.as(world.founder).contact.log(told)).rejects.toMatchObject({ message: 'notAllowed' })
    await expect(world.as(volunteer).contact.logOnBehalf(told)).rejects.toMatchObject({
      message: 'notAllowed',
    })
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, decision, expectRefusal, statusIn, traces, wishesOf } from './asking.ts'

describe.each(engines)('deciding what fits (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  /** A request of which everything that matching needs is known; its version is 2. */
  const ready = async (over = {}) => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.saveWishes({
      commandId: world.newId(),
      requestId: id,
      version: 1,
      wishes: wishesOf(world, over),
    })
    return id
  }
  test.each([
    ['volunteer', 'searching'],
    ['combination', 'searching'],
    ['professional', 'referred'],
    ['neighbourhood', 'referred'],
  ] as const)('%s leads to %s', async (outcome, status) => {
    const id = await ready()
    await world
      .as(world.founder)
      .intake.decide(decision(world, id, 2, { outcome, reasons: 'Past bij de vraag.' }))
    expect(await statusIn(world, id)).toMatchObject({
      status,
      waiting_since: '2026-11-23',
      close_reason: status === 'referred' ? outcome : null,
      closed_on: status === 'referred' ? '2026-11-23' : null,
    })
  })

  test('the parent reads exactly what was shown before, and is mailed only that there is news', async () => {
    const { id, code } = await ask(world)
    const text = 'Voor de brieven vragen we het wijkteam.'
    await world
      .as(world.founder)
      .intake.decide(decision(world, id, 1, { outcome: 'neighbourhood', parentText: text }))
    const opened = await world.as(null).intake.openStatus({ commandId: world.newId(), secret: { code } })
    if (opened.kind !== 'open') throw new Error('The code did not open the page.')
    const status = await world.as(null, { parentToken: opened.session }).intake.status()
    expect(status).toMatchObject({ phase: 'referred', parentText: text })
    const mails = await world.organisation.store.read((tx) =>
      tx.selectFrom('outbox').select(['person_kind', 'not_before']).execute(),
    )
    expect(mails).toContainEqual({ person_kind: 'parent', not_before: '2026-11-23T08:30:30.000Z' })
  })

  test('doubt never blocks: with reasons and what a colleague said, the decision stands', async () => {
    const id = await ready()
    const marleen = await world.addColleague('Marleen de Wit', ['coordinator'])
    await world.as(world.founder).intake.decide(
      decision(world, id, 2, {
        outcome: 'combination',
        bearable: 'doubt',
        reasons: 'KANARIE-REDEN',
        consult: { colleagueId: marleen.id, on: '2026-11-23', said: 'KANARIE-OVERLEG' },
        volunteerTrack: 'Maatje, 2 uur per week',
        otherTrack: 'Brieven en toeslagen',
        reviewOn: '2027-02-23',
      }),
    )
    const file = await world.as(world.founder).intake.file({ requestId: id })
    expect(file.decisions[0]).toMatchObject({
      outcome: 'combination',
      reasons: 'KANARIE-REDEN',
      consult: { with: 'Marleen de Wit', on: '2026-11-23', said: 'KANARIE-OVERLEG' },
      volunteerTrack: 'Maatje, 2 uur per week',
      otherTrack: 'Brieven en toeslagen',
      reviewOn: '2027-02-23',
    })
    expect(await traces(world)).not.toMatch(/KANARIE-REDEN|KANARIE-OVERLEG|Brieven en toeslagen/)
  })

  test('somebody outside the organisation may have thought along', async () => {
    const id = await ready()
    await world.as(world.founder).intake.decide(
      decision(world, id, 2, {
        safe: 'no',
        reasons: 'Advies gevraagd.',
        consult: { colleagueId: null, on: '2026-11-23', said: 'Veilig Thuis dacht mee.' },
      }),
    )
    expect(await statusIn(world, id)).toMatchObject({ status: 'searching' })
  })

  test.each([
    ['doubt about safety without a consult', { safe: 'doubt', reasons: 'Hierom.' }, 'consultNeeded'],
    ['doubt about the weight without reasons', { bearable: 'no' }, 'reasonNeeded'],
    ['a professional without reasons', { outcome: 'professional' }, 'reasonNeeded'],
    ['a review today', { reviewOn: '2026-11-23' }, 'badInput'],
  ] as const)('%s is refused and leaves nothing behind', async (_, over, code) => {
    const id = await ready()
    await expectRefusal(
      world,
      () => world.as(world.founder).intake.decide(decision(world, id, 2, over)),
      code,
    )
  })

  test('a colleague of another organisation cannot have been consulted', async () => {
    const id = await ready()
    const other = await world.addOrganisation('elders')
    const consult = { colleagueId: other.founder.id, on: '2026-11-23', said: 'Prima.' }
    const deciding = decision(world, id, 2, { safe: 'doubt', reasons: 'Hierom.', consult })
    await expectRefusal(world, () => world.as(world.founder).intake.decide(deciding), 'notFound')
  })

  test('nobody is looked for before hours, rhythm, times and weight are known', async () => {
    const { id } = await ask(world)
    const before = await traces(world)
    await expect(world.as(world.founder).intake.decide(decision(world, id, 1))).rejects.toMatchObject({
      message: 'wishesNeeded',
      cause: { refusal: { params: { fields: 'hoursPerWeek intervalDays weight' } } },
    })
    expect(await traces(world)).toBe(before)
  })

  test('from 12 the child says yes too before anybody is looked for', async () => {
    const id = await ready({ helped: 'youth', supportedAge: '12-15', youthAgrees: false })
    const deciding = decision(world, id, 2)
    await expectRefusal(world, () => world.as(world.founder).intake.decide(deciding), 'childNotAsked')
  })

  test('two coordinators decide at once: the second reads who was first and nothing changes', async () => {
    const id = await ready()
    const marleen = await world.addColleague('Marleen de Wit', ['projectLead'])
    await world.as(world.founder).intake.decide(decision(world, id, 2))
    const second = decision(world, id, 2, { outcome: 'neighbourhood' })
    await expectRefusal(world, () => world.as(marleen).intake.decide(second), 'staleVersion')
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '#shared/dates.ts'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, known, plainRequest, today } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type Persona, type World } from '../../support/world.ts'

describe.each(engines)('the plan of the week (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
    await world.organisation.store.write((tx) => insertPostcodes(tx))
  })
  afterEach(() => world.close())

  const addVolunteer = async (facts: Partial<VolunteerFacts> = {}, firstName = 'Leila') => {
    const whole = { ...goodVolunteer, programmeId: world.programmeId, id: world.newId(), ...facts }
    await world.organisation.store.write((tx) => insertVolunteer(tx, whole, firstName))
    return whole.id
  }
  const addRequest = async (facts: Partial<RequestFacts> = {}, firstName = 'Amal') => {
    const whole = { ...plainRequest, programmeId: world.programmeId, id: world.newId(), ...facts }
    await world.organisation.store.write((tx) => insertRequest(world, tx, whole, { firstName }))
    return whole.id
  }
  const carry = (requestId: string, colleague: Persona) =>
    world.organisation.store.write((tx) =>
      tx
        .insertInto('caseload_period')
        .values({
          id: world.newId(),
          colleague_id: colleague.id,
          subject_kind: 'helpRequest',
          subject_id: requestId,
          from_on: today,
          until_on: null,
        })
        .execute(),
    )
  const plan = (who = world.founder) => world.as(who).matching.weekPlan({})
  type Plan = Awaited<ReturnType<typeof plan>>
  const propose = (row: Plan['rows'][number], digest = row.digest) =>
    world.as(world.founder).matching.propose({
      commandId: world.newId(),
      requestId: row.requestId,
      volunteerId: row.volunteer.id,
      why: 'Uit het weekvoorstel.',
      summary: 'Een gezin wil graag aanloop.',
      digest,
      weights: row.weights,
      overrideReason: null,
    })
  const count = (table: 'match' | 'event' | 'read_log' | 'week_plan') =>
    world.organisation.store.read(async (tx) => (await tx.selectFrom(table).selectAll().execute()).length)

  test('helps as many families as can be; who waits longest goes first', async () => {
    const long = await addRequest({ waitingSince: '2026-09-01' }, 'Rania')
    const short = await addRequest({ waitingSince: '2026-11-01' }, 'Amal')
    const leila = await addVolunteer()
    const shown = await plan()
    expect(shown).toMatchObject({ requests: 2, places: 1, comparedWith: null, borderlineAdds: 0 })
    expect(shown.rows).toMatchObject([
      { requestId: long, volunteer: { id: leila, firstName: 'Leila' }, verdict: 'fitsWell', change: 'new' },
    ])
    expect(shown.open).toMatchObject([
      { requestId: short, firstName: 'Amal', fitting: 1, reason: 'othersWaitLonger' },
    ])
  })

  test('what is on hold or has an open match is in no plan', async () => {
    const matched = await addRequest()
    const held = await addRequest()
    const leila = await addVolunteer({ capacity: 3 })
    await world.organisation.store.write(async (tx) => {
      await insertMatch(world, tx, { help_request_id: matched, volunteer_id: leila, status: 'active' })
      await tx
        .updateTable('help_request')
        .set({ hold_until: addDays(today, 30) })
        .where('id', '=', held)
        .execute()
    })
    expect(await plan()).toMatchObject({ requests: 0, rows: [], open: [] })
  })

  test('accepted rows are ordinary proposals, one command each, also twice the same volunteer', async () => {
    await addRequest({ waitingSince: '2026-09-01' })
    await addRequest({ waitingSince: '2026-10-01' })
    await addVolunteer({ capacity: 2, hoursPerWeek: known(4) })
    const { rows } = await plan()
    expect(rows).toHaveLength(2)
    for (const row of rows) await propose(row, row.digestAfter ?? row.digest)
    expect(await count('match')).toBe(2)
    const kept = await world.organisation.store.read((tx) =>
      tx.selectFrom('match').select('explanation').execute(),
    )
    for (const { explanation } of kept)
      expect(JSON.parse(explanation)).toMatchObject({ verdict: 'fitsWell', overruled: [] })
    expect(await plan()).toMatchObject({ requests: 0 })
  })

  test('a row of a plan that somebody else was ahead of says so, and the others go through', async () => {
    await addRequest({ waitingSince: '2026-09-01' })
    await addRequest({ waitingSince: '2026-10-01', dayParts: known(0b100) })
    await addVolunteer()
    await addVolunteer({ dayParts: known(0b100) }, 'Tom')
    const { rows } = await plan()
    const [first, second] = rows
    if (first === undefined || second === undefined) throw new Error('Two rows were planned.')
    await propose(first)
    await expect(propose(first)).rejects.toMatchObject({ message: 'requestHasMatch' })
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ hours_per_week: 5 }).where('id', '=', second.volunteer.id).execute(),
    )
    await expect(propose(second)).rejects.toMatchObject({ message: 'explanationChanged' })
    const [again] = (await plan()).rows
    if (again === undefined) throw new Error('One row is left.')
    await propose(again)
    expect(await count('match')).toBe(2)
  })

  test('the second row of a volunteer can be asked alone too', async () => {
    await addRequest({ waitingSince: '2026-09-01' })
    await addRequest({ waitingSince: '2026-10-01' })
    await addVolunteer({ capacity: 2, hoursPerWeek: known(4) })
    const [, second] = (await plan()).rows
    if (second === undefined) throw new Error('Two rows were planned.')
    await propose(second)
    expect((await plan()).rows).toHaveLength(1)
  })

  test('nobody is planned beyond their hours', async () => {
    await addRequest({ waitingSince: '2026-09-01' })
    await addRequest({ waitingSince: '2026-10-01' })
    await addVolunteer({ capacity: 2, hoursPerWeek: known(3) })
    expect((await plan()).rows).toHaveLength(1)
  })

  test('somebody on the border is in no row, but told apart with what it would add', async () => {
    const open = await addRequest()
    const ruud = await addVolunteer({ maxKm: known(2), postcode4: known('3526'), point: null }, 'Ruud')
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ max_km: 2.5 }).where('id', '=', ruud).execute(),
    )
    const shown = await plan()
    expect(shown).toMatchObject({ rows: [], borderlineAdds: 1 })
    expect(shown.open).toMatchObject([
      { requestId: open, reason: 'noneFits', borderline: { volunteer: { id: ruud, firstName: 'Ruud' } } },
    ])
    expect(shown.open[0]?.borderline?.factors).toMatchObject([{ code: 'distance', kind: 'guard' }])
    expect(shown.open[0]?.borderline?.beyondKm).toBeGreaterThan(0)
  })

  test('says whether the plan is still of now', async () => {
    await addRequest()
    const leila = await addVolunteer()
    const { mark } = await plan()
    const isCurrent = () => world.as(world.founder).matching.weekPlanIsCurrent({ mark })
    expect(await isCurrent()).toEqual({ isCurrent: true })
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ paused_from: today }).where('id', '=', leila).execute(),
    )
    expect(await isCurrent()).toEqual({ isCurrent: false })
  })

  test('is told apart from the plan of the week before', async () => {
    const amal = await addRequest({ waitingSince: '2026-09-01' }, 'Amal')
    const rania = await addRequest({ waitingSince: '2026-10-01' }, 'Rania')
    const leila = await addVolunteer({}, 'Leila')
    expect((await plan()).rows).toMatchObject([{ requestId: amal, change: 'new', was: null }])
    const events = await count('event')
    await plan()
    expect(await count('event')).toBe(events)

    world.clock.now = '2026-12-01T08:30:00.000Z'
    expect(await plan()).toMatchObject({
      comparedWith: '2026-11-23',
      rows: [{ requestId: amal, change: 'same', was: null }],
    })
    const tom = await addVolunteer({ gender: known('man') }, 'Tom')
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ day_parts: 0b10000 }).where('id', '=', leila).execute(),
    )
    expect((await plan()).rows).toMatchObject([
      {
        requestId: amal,
        volunteer: { id: tom },
        change: 'different',
        was: { id: leila, firstName: 'Leila' },
      },
    ])
    expect((await plan()).open).toMatchObject([{ requestId: rania }])
    expect(await count('week_plan')).toBe(2)
  })

  test('a colleague reads nothing about requests of somebody else, only how many there are', async () => {
    const hers = await addRequest({ waitingSince: '2026-09-01' }, 'Rania')
    const nobodys = await addRequest({ waitingSince: '2026-10-01' }, 'Amal')
    await carry(hers, world.founder)
    await addVolunteer({ capacity: 1 }, 'Leila')
    const ingrid = await world.addColleague('Ingrid', ['coordinator'])
    const shown = await plan(ingrid)
    expect(shown).toMatchObject({ requests: 2, elsewhere: { rows: 1, open: 0 }, rows: [] })
    expect(shown.open).toMatchObject([{ requestId: nobodys, reason: 'othersWaitLonger' }])
    expect(JSON.stringify(shown)).not.toContain(hers)
    expect(JSON.stringify(shown)).not.toContain('Rania')
    const read = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['purpose', 'subject_kind', 'subjects']).execute(),
    )
    expect(read).toEqual([
      { purpose: 'intakeQueue', subject_kind: 'helpRequest', subjects: JSON.stringify([nobodys]) },
    ])
  })

  test('a request of somebody who left is read by who leads, and only counted for others', async () => {
    const left = await addRequest({}, 'Rania')
    await addVolunteer()
    const joris = await world.addColleague('Joris', ['coordinator'])
    await carry(left, joris)
    await world
      .as(world.founder)
      .organisation.leaveColleague({ commandId: world.newId(), colleagueId: joris.id, version: 1 })
    const ingrid = await world.addColleague('Ingrid', ['coordinator'])
    expect(await plan(ingrid)).toMatchObject({ rows: [], elsewhere: { rows: 1 } })
    const hassan = await world.addColleague('Hassan', ['teamLead'])
    expect((await plan(hassan)).rows).toMatchObject([{ requestId: left }])
  })
})

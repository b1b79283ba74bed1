import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, known, plainRequest, today } from '../../support/matching-pair.ts'
import { insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

const [first, second] = [0b1, 0b100]

describe.each(engines)('what if (%s)', (engine) => {
  let world: World
  let rania: string
  let amal: string
  let leila: string
  let tom: string

  const addVolunteer = async (facts: Partial<VolunteerFacts>, firstName: string) => {
    const whole = { ...goodVolunteer, programmeId: world.programmeId, id: world.newId(), ...facts }
    await world.organisation.store.write((tx) => insertVolunteer(tx, whole, firstName))
    return whole.id
  }
  const addRequest = async (facts: Partial<RequestFacts>, firstName: string) => {
    const whole = { ...plainRequest, programmeId: world.programmeId, id: world.newId(), ...facts }
    await world.organisation.store.write((tx) => insertRequest(world, tx, whole, { firstName }))
    return whole.id
  }

  /** Rania waits longest and fits both; Amal fits Leila only. The plan: Rania and Tom, Amal and Leila. */
  beforeEach(async () => {
    world = await makeWorld(engine)
    await world.organisation.store.write((tx) => insertPostcodes(tx))
    rania = await addRequest({ waitingSince: '2026-09-01', dayParts: known(0b11) }, 'Rania')
    amal = await addRequest({ waitingSince: '2026-10-01', dayParts: known(second) }, 'Amal')
    leila = await addVolunteer({ dayParts: known(first | second) }, 'Leila')
    tom = await addVolunteer({ dayParts: known(0b11), gender: known('man') }, 'Tom')
  })
  afterEach(() => world.close())

  const desk = (who = world.founder) => world.as(who).matching
  const everything = () =>
    world.organisation.store.read(async (tx) =>
      JSON.stringify([
        await tx.selectFrom('volunteer').selectAll().orderBy('id').execute(),
        await tx.selectFrom('help_request').selectAll().orderBy('id').execute(),
        await tx.selectFrom('match').selectAll().execute(),
        await tx.selectFrom('week_plan').selectAll().execute(),
        await tx.selectFrom('event').selectAll().execute(),
      ]),
    )

  test('a pause leaves somebody open and moves another; nothing is saved', async () => {
    const before = await everything()
    expect(await desk().whatIfVolunteer({ volunteerId: tom, change: { kind: 'pause' } })).toMatchObject({
      before: { helped: 2, open: 0 },
      after: { helped: 1, open: 1 },
      helped: [],
      left: [{ request: { id: amal, firstName: 'Amal' }, volunteer: { id: leila, firstName: 'Leila' } }],
      moved: [{ request: { id: rania }, from: { id: tom }, to: { id: leila } }],
      elsewhere: 0,
      candidates: { gained: [], lost: [{ kind: 'request', id: rania }] },
      replaces: [],
    })
    expect(await everything()).toBe(before)
    expect((await desk().weekPlan({})).rows).toHaveLength(2)
  })

  test('what came true is what was told: the pause, then the plan', async () => {
    const told = await desk().whatIfVolunteer({ volunteerId: tom, change: { kind: 'pause' } })
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ paused_from: today }).where('id', '=', tom).execute(),
    )
    const { rows, open } = await desk().weekPlan({})
    expect([rows.length, open.length]).toEqual([told.after.helped, told.after.open])
    expect(rows).toMatchObject([{ requestId: rania, volunteer: { id: leila } }])
  })

  test('other times of a volunteer: the fact that gives way is told with its age', async () => {
    const told = await desk().whatIfVolunteer({
      volunteerId: leila,
      change: { kind: 'set', set: { dayParts: ['mon-morning'] } },
    })
    expect(told).toMatchObject({
      after: { helped: 1, open: 1 },
      left: [{ request: { id: amal } }],
      candidates: { gained: [], lost: [{ id: amal }] },
      replaces: [{ field: 'dayParts', source: 'self', notedOn: '2026-11-03' }],
    })
  })

  test('other wishes of a request, and a request that waits', async () => {
    const wider = await desk().whatIfRequest({
      requestId: amal,
      change: { kind: 'set', set: { dayParts: ['mon-morning', 'mon-evening'] } },
    })
    expect(wider).toMatchObject({
      after: { helped: 2, open: 0 },
      candidates: { gained: [{ kind: 'volunteer', id: tom }], lost: [] },
    })
    const waits = await desk().whatIfRequest({ requestId: amal, change: { kind: 'pause' } })
    expect(waits).toMatchObject({ before: { helped: 2, open: 0 }, after: { helped: 1, open: 0 }, left: [] })
  })

  test('somebody new, and one more family', async () => {
    const shape = {
      languages: ['nl' as const],
      dayParts: ['mon-evening' as const],
      postcode4: '3511',
      hoursPerWeek: 2,
    }
    const asks = await desk().whatIfNew({
      programmeId: world.programmeId,
      added: { kind: 'request', ...shape },
    })
    expect(asks).toMatchObject({ before: { helped: 2, open: 0 }, after: { helped: 2, open: 1 } })
    await addRequest({ waitingSince: '2026-11-01', dayParts: known(second) }, 'Denise')
    const joins = await desk().whatIfNew({
      programmeId: world.programmeId,
      added: { kind: 'volunteer', ...shape, gender: null, noGos: [], ageBands: [], capacity: 1 },
    })
    expect(joins).toMatchObject({
      before: { helped: 2, open: 1 },
      after: { helped: 3, open: 0 },
      helped: [{ request: { firstName: 'Denise' } }],
    })
    expect(JSON.stringify(joins)).toContain('{"kind":"volunteer","id":null,"firstName":null}')
  })

  test('what happens to requests of somebody else is counted and not told', async () => {
    const ingrid = await world.addColleague('Ingrid', ['coordinator'])
    await world.organisation.store.write((tx) =>
      tx
        .insertInto('caseload_period')
        .values(
          [rania, amal].map((id) => ({
            id: world.newId(),
            colleague_id: world.founder.id,
            subject_kind: 'helpRequest' as const,
            subject_id: id,
            from_on: today,
            until_on: null,
          })),
        )
        .execute(),
    )
    const told = await desk(ingrid).whatIfVolunteer({ volunteerId: tom, change: { kind: 'pause' } })
    expect(told).toMatchObject({ left: [], moved: [], elsewhere: 2, candidates: { gained: [], lost: [] } })
    for (const secret of [rania, amal, 'Rania', 'Amal']) expect(JSON.stringify(told)).not.toContain(secret)
    await expect(
      desk(ingrid).whatIfRequest({ requestId: amal, change: { kind: 'pause' } }),
    ).rejects.toMatchObject({ message: 'notInYourCaseload' })
  })

  test('a volunteer, a request or a programme that is not there is not found', async () => {
    const change = { kind: 'pause' as const }
    const never = world.newId()
    await expect(desk().whatIfVolunteer({ volunteerId: never, change })).rejects.toMatchObject({
      message: 'notFound',
    })
    await expect(desk().whatIfRequest({ requestId: never, change })).rejects.toMatchObject({
      message: 'notFound',
    })
  })
})

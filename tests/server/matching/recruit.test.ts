import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import { newcomer } from '#shared/matching/newcomer.ts'
import { defaultPolicy } from '#shared/policy.ts'
import { engines } from '../../support/databases.ts'
import { postcodes } from '../../support/matching-facts.ts'
import { goodVolunteer, known, plainRequest, today } from '../../support/matching-pair.ts'
import { insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

const wednesdayAfternoon = 0b10000000

describe.each(engines)('whom to recruit (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
    await world.organisation.store.write((tx) => insertPostcodes(tx))
  })
  afterEach(() => world.close())

  const addVolunteer = async (facts: Partial<VolunteerFacts> = {}) => {
    const whole = { ...goodVolunteer, programmeId: world.programmeId, id: world.newId(), ...facts }
    await world.organisation.store.write((tx) => insertVolunteer(tx, whole))
    return whole.id
  }
  const addRequest = async (facts: Partial<RequestFacts> = {}) => {
    const whole = { ...plainRequest, programmeId: world.programmeId, id: world.newId(), ...facts }
    const { householdId } = await world.organisation.store.write((tx) => insertRequest(world, tx, whole))
    return { id: whole.id, householdId }
  }
  const at = (code: (typeof postcodes)[number]['code']) => {
    const { lat, lon } = postcodes.find((one) => one.code === code) ?? { lat: null, lon: null }
    return { postcode4: known<string>(code), point: lat === null ? null : { lat, lon } }
  }
  const recruit = () => world.as(world.founder).matching.recruit({})
  const plan = () => world.as(world.founder).matching.weekPlan({})
  type Profile = Awaited<ReturnType<typeof recruit>>['advice'][number]['profile']

  /** Somebody who answers the call joins, as the volunteers' own feature would keep it. */
  const join = async ({ place, role: _role, withinKm: _km, ...profile }: Profile) => {
    const point = postcodes.find(({ code }) => code === place.postcode4) ?? { lat: null, lon: null }
    const home = {
      postcode4: place.postcode4,
      point: point.lat === null ? null : { lat: point.lat, lon: point.lon },
    }
    const person = newcomer({ ...profile, home }, defaultPolicy, { id: world.newId(), today })
    const dated = Object.fromEntries(
      Object.entries(person).map(([field, fact]) => [
        field,
        typeof fact === 'object' && fact !== null && 'notedOn' in fact && fact.value !== null
          ? known(fact.value)
          : fact,
      ]),
    )
    await world.organisation.store.write((tx) => insertVolunteer(tx, { ...person, ...dated }))
  }

  test('every advised volunteer who joins helps one family more, up to the number that was told', async () => {
    const arabic = {
      languages: known<('ar' | 'tr')[]>(['ar']),
      dayParts: known(wednesdayAfternoon),
      ...at('3562'),
    }
    for (const since of ['2026-09-01', '2026-10-01', '2026-11-01'])
      await addRequest({ ...arabic, waitingSince: since })
    await addRequest({ homeFacts: { driving: known(true) }, ...at('3544'), waitingSince: '2026-10-10' })
    await addRequest({ waitingSince: '2026-10-20', ...at('3526') })
    await addVolunteer({ ...at('3526') })
    const before = await plan()
    expect(before.rows).toHaveLength(1)
    const { advice } = await recruit()
    expect(advice[0]).toMatchObject({
      profile: { language: 'ar', dayPart: 'wed-afternoon', place: { postcode4: '3562', name: 'Utrecht' } },
      families: 3,
      frees: 0,
      upTo: 3,
    })
    expect(advice[1]).toMatchObject({
      profile: { language: null, place: { postcode4: '3544' } },
      families: 1,
      upTo: 1,
    })
    expect(advice[1]?.profile.accepts).toContain('driving')
    expect(advice).toHaveLength(2)
    let helped = before.rows.length
    for (const { profile, upTo } of advice) {
      for (let count = 1; count <= upTo; count += 1) {
        await join(profile)
        helped += 1
        expect((await plan()).rows).toHaveLength(helped)
      }
      await join(profile)
      expect((await plan()).rows).toHaveLength(helped)
    }
    expect((await recruit()).advice).toEqual([])
  })

  test('a family with a hidden address is never told by its place', async () => {
    const { householdId } = await addRequest({ ...at('3562') })
    await addRequest({ ...at('3571'), languages: known(['tr']) })
    await world.organisation.store.write((tx) =>
      tx.updateTable('household').set({ address_hidden: 1 }).where('id', '=', householdId).execute(),
    )
    const { advice } = await recruit()
    expect(advice.length).toBeGreaterThan(0)
    expect(JSON.stringify(advice)).not.toContain('3562')
  })

  test('names no family, and leaves a line in the read log for those it counted', async () => {
    const { id } = await addRequest()
    const shown = await recruit()
    expect(shown.advice).toHaveLength(1)
    expect(JSON.stringify(shown)).not.toContain('Amal')
    expect(JSON.stringify(shown)).not.toContain(id)
    const log = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['subject_kind', 'subjects']).execute(),
    )
    expect(log).toEqual([{ subject_kind: 'helpRequest', subjects: JSON.stringify([id]) }])
  })

  test('nobody is advised where nobody waits', async () => {
    expect((await recruit()).advice).toEqual([])
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, next } from '../../support/volunteers.ts'
import { makeWorld, type Persona, type World } from '../../support/world.ts'
import { wantedIn } from '#server/overview/search-people.ts'
import { ask } from '../intake/asking.ts'
import { matchIn, readLines } from './acting.ts'

describe.each(engines)('finding people (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const find = async (text: string, as: Persona = world.founder) => {
    const { requests, volunteers, matches } = await world.as(as).overview.search({ text })
    return [
      ...requests.map(({ firstName }) => firstName),
      ...volunteers.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
      ...matches.map(({ volunteerName, parentName }) => `${volunteerName} en ${parentName}`),
    ]
  }

  test('by the beginning of any part of a name, without accents or capitals', async () => {
    await ask(world, { firstName: 'Zoë' })
    await ask(world, { firstName: 'Anna Zoutman' })
    await applied(world)
    expect(await find('zo')).toEqual(['Anna Zoutman', 'Zoë'])
    expect(await find('ZOË')).toEqual(['Zoë'])
    expect(await find('idr')).toEqual(['Samira El Idrissi'])
    expect(await find('samira idr')).toEqual(['Samira El Idrissi'])
    expect(await find('oë')).toEqual([])
  })

  test('a request by its number, however it is written', async () => {
    await ask(world, { firstName: 'Denise' })
    const { number } = await world.organisation.store.read((tx) =>
      tx.selectFrom('help_request').select('number').executeTakeFirstOrThrow(),
    )
    for (const text of [`${number}`, `SP-${number}`, `sp${number}`, `SP ${number}`])
      expect(await find(text)).toEqual(['Denise'])
    expect(await find(`${number + 1}`)).toEqual([])
  })

  test('a pair by both names', async () => {
    await matchIn(world, 'introduction')
    expect(await find('kanarie en voornaam')).toEqual([
      'Kanarie-Voornaam',
      'Kanarie-Samira en Kanarie-Voornaam',
    ])
  })

  test('signs that mean something in SQL mean nothing here', async () => {
    await ask(world)
    for (const text of ['%', '%%', '_enise', "den' or 1=1 --", '\\', '']) expect(await find(text)).toEqual([])
  })

  test('what is over is found by who carried it and by leads', async () => {
    const marleen = await world.addColleague('Marleen', ['coordinator'])
    const tom = await applied(world, { firstName: 'Tom', email: 'tom@example.org', phone: '' })
    const { volunteers } = world.as(marleen)
    await volunteers.logFirstContact({ ...(await next(world, tom)), on: '2026-11-23' })
    await volunteers.leave({ ...(await next(world, tom)), on: '2026-11-23', reason: 'time' })
    expect(await find('tom')).toEqual(['Tom El Idrissi'])
    expect(await find('tom', marleen)).toEqual(['Tom El Idrissi'])
    const other = await world.addColleague('Ruud', ['coordinator'])
    expect(await find('tom', other)).toEqual([])
  })

  test('leaves one line with everybody found, and none when nobody was', async () => {
    const { id } = await ask(world)
    await find('nobody')
    await find('den')
    expect(await readLines(world, 'overview.search')).toMatchObject([
      { count: 1, subjects: JSON.stringify([id]) },
    ])
  })

  test('finds nobody of another organisation, and is closed to administrators', async () => {
    await ask(world)
    const elsewhere = await world.addOrganisation('elders')
    const theirs = await world.as(elsewhere.founder, { slug: 'elders' }).overview.search({ text: 'den' })
    expect(theirs).toEqual({ requests: [], volunteers: [], matches: [] })
    const admin = await world.addColleague('Ad Beheer', ['admin'])
    await expect(find('den', admin)).rejects.toMatchObject({ message: 'notAllowed' })
  })
})

describe('what somebody typed', () => {
  test.each([
    ['', null],
    [' - ', null],
    ['a', null],
    ['en', null],
    ['sa', { parts: ['sa'], number: null }],
    ['Samira en Rahma', { parts: ['samira', 'rahma'], number: null }],
    ['SP-2041', { parts: ['2041'], number: 2041 }],
    ['5', { parts: ['5'], number: 5 }],
    ['0612345678', null],
    ['spil', { parts: ['spil'], number: null }],
  ])('%s', (text, wanted) => {
    expect(wantedIn(text)).toEqual(wanted)
  })
})

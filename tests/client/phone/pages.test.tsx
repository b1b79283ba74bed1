import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addRunningMatch } from '../../server/contact/running-match.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { drawPhone, tap, until } from './draw-phone.tsx'

describe("the volunteer's phone", () => {
  let world: World
  beforeEach(async () => {
    // The phone's own clock tells which day is today.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:30:00Z') })
    world = await makeWorld('sqlite')
  })
  afterEach(async () => {
    vi.useRealTimers()
    await world.close()
  })

  const moments = () =>
    world.organisation.store.read((tx) =>
      tx.selectFrom('contact_moment').select(['id', 'kind', 'minutes', 'reason', 'withdrawn_at']).execute(),
    )

  test('one tap notes a visit of today, and a second tap in the same place notes nothing', async () => {
    const { volunteer } = await addRunningMatch(world)
    const { place, room } = await drawPhone(world, volunteer)
    await until(() => place.textContent?.includes('Ik was er') === true)
    await tap(place, 'Ik was er')
    await until(() => place.textContent?.includes('Genoteerd: vandaag') === true)
    expect(place.textContent).not.toContain('Ik was er')
    await until(() => room.read().entries.length === 0)
    expect(await moments()).toMatchObject([{ kind: 'visit', withdrawn_at: null }])
  })

  test('it is taken back with one tap as well', async () => {
    const { volunteer } = await addRunningMatch(world)
    const { place, room } = await drawPhone(world, volunteer)
    await until(() => place.textContent?.includes('Ik was er') === true)
    await tap(place, 'Ik was er')
    await until(() => room.read().entries.length === 0)
    await tap(place, 'Ongedaan')
    await until(() => room.read().entries.length === 0)
    expect((await moments()).filter(({ withdrawn_at: at }) => at === null)).toEqual([])
  })

  test('the phone keeps one letter of the family and no name', async () => {
    const { volunteer } = await addRunningMatch(world)
    const { place, vault } = await drawPhone(world, volunteer)
    await until(() => place.textContent?.includes('Amina') === true)
    await until(() => place.querySelector('.pair') !== null)
    const kept = JSON.stringify([...(await vault.all()).entries()])
    expect(kept).toContain('"letter":"A"')
    expect(kept).not.toContain('Amina')
  })

  test('what did not take place asks for a reason before it is noted', async () => {
    const { volunteer, matchId } = await addRunningMatch(world)
    const { place, room } = await drawPhone(world, volunteer, `match/${matchId}/niet-doorgegaan`)
    await until(() => place.textContent?.includes('Waarom niet?') === true)
    await tap(place, 'Noteren')
    expect(place.textContent).toContain('Kies waarom het niet doorging.')
    expect(await moments()).toEqual([])
    place.querySelector<HTMLInputElement>('input[name=waarom]')?.click()
    await tap(place, 'Noteren')
    await until(() => room.read().entries.length === 0)
    expect(await moments()).toMatchObject([{ kind: 'didNotTakePlace', reason: 'ill', minutes: null }])
  })

  test('a no is a button of the same kind as a yes and needs no reason', async () => {
    const { volunteer, matchId } = await addRunningMatch(world, { status: 'proposed' })
    await world.organisation.store.write((tx) =>
      tx
        .updateTable('match')
        .set({
          volunteer_answer: null,
          volunteer_answered_at: null,
          parent_answer: null,
          expires_on: '2026-11-30',
        })
        .where('id', '=', matchId)
        .execute(),
    )
    const { place } = await drawPhone(world, volunteer, `voorstel/${matchId}`)
    await until(() => place.textContent?.includes('Nee, past niet') === true)
    expect(place.textContent).not.toContain('Amina')
    await tap(place, 'Nee, past niet')
    await until(() => place.textContent?.includes('Je zei nee. Dat is goed.') === true)
    const match = await world.organisation.store.read((tx) =>
      tx.selectFrom('match').select('status').where('id', '=', matchId).executeTakeFirstOrThrow(),
    )
    expect(match.status).toBe('declined')
  })

  test('who is not signed in is asked for a mail address and sees no family', async () => {
    await addRunningMatch(world)
    const { place } = await drawPhone(world, null)
    await until(() => place.textContent?.includes('Stuur mij een link') === true)
    expect(place.textContent).not.toContain('Amina')
  })

  test('the numbers for danger stand on the page without anything from the server', async () => {
    const { volunteer } = await addRunningMatch(world)
    const { place } = await drawPhone(world, volunteer, 'iets')
    await until(() => place.textContent?.includes('0800-2000') === true)
    expect(place.querySelector('a[href="tel:112"]')).not.toBeNull()
  })
})

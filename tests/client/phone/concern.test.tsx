import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { carry } from '../../server/concerns/concern-world.ts'
import { addRunningMatch } from '../../server/contact/running-match.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { drawPhone, tap, until } from './draw-phone.tsx'

const choose = (place: HTMLElement, word: string) =>
  act(async () => {
    const label = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(word))
    document.querySelector<HTMLInputElement>(`[id="${label?.htmlFor ?? ''}"]`)?.click()
  })

const write = (place: HTMLElement, text: string) =>
  act(async () => {
    const area = place.querySelector('textarea')
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
    area?.dispatchEvent(new Event('input', { bubbles: true }))
  })

describe('"Er is iets" on the phone', () => {
  let world: World
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:30:00Z') })
    world = await makeWorld('sqlite')
  })
  afterEach(async () => {
    vi.useRealTimers()
    await world.close()
  })

  const concerns = () =>
    world.organisation.store.read((tx) =>
      tx.selectFrom('concern').select(['id', 'what', 'match_id', 'call_wish']).execute(),
    )

  const open = async () => {
    const running = await addRunningMatch(world)
    await carry(world, world.founder.id, 'volunteer', running.volunteer.id)
    const { place } = await drawPhone(world, running.volunteer, 'iets')
    await until(() => place.textContent?.includes('Nadia leest dit vandaag voor 17.30 uur.') === true)
    return { place, ...running }
  }

  test('three steps, and it says who reads it today; 112 and Veilig Thuis stand above', async () => {
    const { place, matchId } = await open()
    expect(place.querySelector('a[href="tel:112"]')).not.toBeNull()
    expect(place.querySelector('a[href="tel:08002000"]')).not.toBeNull()
    await choose(place, 'Zorg over veiligheid')
    await write(place, 'Een blauwe plek.')
    await tap(place, 'Naar Nadia versturen')
    await until(() => place.textContent?.includes('Dank je. Je hebt het goed gedaan.') === true)
    expect(place.textContent).toContain('Nadia leest dit vandaag voor 17.30 uur. Nadia belt je.')
    expect(await concerns()).toMatchObject([{ what: 'safety', match_id: matchId, call_wish: 'soon' }])
  })

  test('without what is the matter, or what was seen, nothing goes and it says what is missing', async () => {
    const { place } = await open()
    await tap(place, 'Naar Nadia versturen')
    expect(place.textContent).toContain('Kies wat er aan de hand is.')
    expect(place.textContent).toContain('Schrijf in een paar woorden op wat er is.')
    expect(await concerns()).toEqual([])
  })

  test('what did not go says so, with whom to call, and keeps the words; the same one goes once', async () => {
    const { place } = await open()
    await choose(place, 'Het voelt niet goed')
    await write(place, 'Er klopt iets niet.')
    await world.organisation.store.write((tx) =>
      tx.updateTable('colleague').set({ status: 'left' }).where('id', '=', world.founder.id).execute(),
    )
    await tap(place, 'Naar Nadia versturen')
    await until(() => place.textContent?.includes('Dit is NIET verstuurd.') === true)
    expect(place.querySelector('[role=alert] a[href^="tel:"]')).not.toBeNull()
    expect(place.querySelector('textarea')?.value).toBe('Er klopt iets niet.')
    expect(await concerns()).toEqual([])
    await world.organisation.store.write((tx) =>
      tx.updateTable('colleague').set({ status: 'active' }).where('id', '=', world.founder.id).execute(),
    )
    await tap(place, 'Naar Nadia versturen')
    await until(() => place.textContent?.includes('Dank je.') === true)
    expect(await concerns()).toHaveLength(1)
  })
})

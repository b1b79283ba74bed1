import { expect, test } from 'vitest'
import type { OrganisationHandle } from '#server/base/app.ts'
import type { Canary } from '#server/seed/canaries.ts'
import { makeTown } from './town.ts'

const minutes = 60_000

/** Everything that happened, to whom and when: what follows from day and seed. Seals and codes are new each time. */
const toldOf = ({ store }: OrganisationHandle) =>
  store.read(async (tx) => ({
    events: await tx.selectFrom('event').selectAll().orderBy('seq').execute(),
    reads: await tx.selectFrom('read_log').selectAll().orderBy('seq').execute(),
    people: await tx
      .selectFrom('volunteer')
      .select(['id', 'first_name', 'phone', 'status'])
      .orderBy('id')
      .execute(),
    requests: await tx.selectFrom('help_request').select(['id', 'number', 'status']).orderBy('id').execute(),
    contact: await tx.selectFrom('contact_moment').select(['id', 'minutes', 'mood']).orderBy('id').execute(),
  }))

test('the same day and seed give the same town, ids and all', { timeout: 10 * minutes }, async () => {
  const towns = [await makeTown('sqlite'), await makeTown('sqlite')]
  const [first, second] = await Promise.all(
    towns.map(({ organisations }) => Promise.all(organisations.map(toldOf))),
  )
  expect(second).toEqual(first)
  for (const town of towns) await town.close()
})

test('a town can be played on any day, in any seed', { timeout: 10 * minutes }, async () => {
  for (const [today, seed] of [
    ['2026-11-22', 2],
    ['2028-03-04', 3],
  ] as const) {
    const town = await makeTown('sqlite', { today, seed })
    expect(town.played).toHaveLength(2)
    await town.close()
  }
})

test(
  'every canary is one of a kind, and every volunteer’s name carries one',
  { timeout: 10 * minutes },
  async () => {
    let canaries: readonly Canary[] = []
    const town = await makeTown('sqlite', {
      onCanaries: (list) => {
        canaries = list
      },
    })
    expect(new Set(canaries.map(({ token }) => token)).size).toBe(canaries.length)
    expect(canaries.length).toBeGreaterThan(300)
    const names = new Set(canaries.filter(({ table }) => table === 'volunteer').map(({ token }) => token))
    const [home] = town.organisations
    const stored = await home?.store.read((tx) => tx.selectFrom('volunteer').select(['first_name']).execute())
    expect(stored?.every(({ first_name: name }) => names.has(name.split(' ').at(-1) ?? ''))).toBe(true)
    await town.close()
  },
)

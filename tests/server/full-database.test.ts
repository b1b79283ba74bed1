import { afterEach, expect, test } from 'vitest'
import { eventsSoFar } from '#server/base/record.ts'
import { baseOf } from '#server/base/base-tx.ts'
import { makeWorld, type World } from '../support/world.ts'
import { ask, traces } from './intake/asking.ts'

/** Enough for the empty tables and a few questions. */
const pages = 330
let world: World
afterEach(() => world.close())

test('a full database says so, keeps what it has, writes nothing half and goes on reading', async () => {
  world = await makeWorld('sqlite', { maxPages: pages })
  const eventsNow = () => world.organisation.store.read((tx) => eventsSoFar(baseOf(tx)))
  const ofFounding = await eventsNow()
  let kept = 0
  let refusal: unknown
  for (; kept < 2000; kept++) {
    const before = kept % 25 === 0 ? await traces(world) : ''
    try {
      await ask(world, { story: 'x'.repeat(590) })
    } catch (fault) {
      refusal = fault
      if (before !== '') expect(await traces(world)).toBe(before)
      break
    }
  }
  expect(kept).toBeGreaterThan(0)
  expect(refusal).toMatchObject({ message: 'databaseFull', code: 'SERVICE_UNAVAILABLE' })
  const { requests, households } = await world.organisation.store.read(async (tx) => ({
    requests: (await tx.selectFrom('help_request').select('id').execute()).length,
    households: (await tx.selectFrom('household').select('id').execute()).length,
  }))
  const events = (await eventsNow()) - ofFounding
  expect({ requests, households, events }).toEqual({ requests: kept, households: kept, events: kept })
  expect((await world.as(null).organisation.profile()).name).toBe('Thuis Nabij')
})

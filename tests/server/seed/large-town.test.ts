import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import type { App } from '#server/base/app.ts'
import { baseOf } from '#server/base/base-tx.ts'
import { sealsOf } from '#server/base/person-keys.ts'
import { verifyEvents } from '#server/base/record.ts'
import { createApp } from '#server/create-app.ts'
import { type LargeSeeding, SeedStopped, seedLarge } from '#server/seed/seed-large.ts'
import { engines, makeDatabases, type TestDatabases } from '../../support/databases.ts'

const today = '2026-11-23'
const size = { households: 60, volunteers: 40, contactMoments: 700 }

describe.each(engines)('a large town, made small (%s)', (engine) => {
  const opened: TestDatabases[] = []
  afterEach(async () => {
    for (const databases of opened.splice(0)) await databases.close()
  })

  const anApp = async (): Promise<App> => {
    const databases = await makeDatabases(engine)
    opened.push(databases)
    let ids = 0
    const config = { publicUrl: 'http://localhost:3000', demo: false, mailFrom: 'samenspel@example.org' }
    return createApp(databases, randomBytes(32), config, {
      now: () => `${today}T08:00:00.000Z`,
      newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      newToken: () => randomBytes(32).toString('hex'),
    })
  }
  const fill = async (more: Partial<LargeSeeding> = {}) => {
    const app = await anApp()
    return seedLarge(app, { size, seed: 7, today, ...more })
  }

  test('has as many of everybody as was asked, whole chains, and texts that open with the keys of their people', async () => {
    const told: string[] = []
    const { organisation } = await fill({ onProgress: (line) => told.push(line) })
    await organisation.store.read(async (tx) => {
      const count = async (table: 'household' | 'volunteer' | 'contact_moment') =>
        (await tx.selectFrom(table).select('id').execute()).length
      expect(await count('household')).toBe(size.households)
      expect(await count('volunteer')).toBe(size.volunteers)
      expect(await count('contact_moment')).toBe(size.contactMoments)
      const chain = await verifyEvents(baseOf(tx))
      expect(chain.brokenAt).toBeNull()
      expect(chain.lines).toBeGreaterThan(size.contactMoments)
      const moment = await tx
        .selectFrom('contact_moment as c')
        .innerJoin('match as m', 'm.id', 'c.match_id')
        .innerJoin('help_request as r', 'r.id', 'm.help_request_id')
        .select(['c.id', 'c.sealed_line', 'r.household_id'])
        .where('c.sealed_line', 'is not', null)
        .limit(1)
        .executeTakeFirstOrThrow()
      const seals = sealsOf({ tx, organisation, newId: () => '', now: '' })
      const cell = { table: 'contact_moment', column: 'sealed_line', id: moment.id }
      const owner = { kind: 'household', id: moment.household_id } as const
      expect(await seals.open(owner, cell, moment.sealed_line ?? '')).toMatch(/\w{3}/)
      const full = await tx
        .selectFrom('volunteer as v')
        .innerJoin('match as m', 'm.volunteer_id', 'v.id')
        .select(['v.id', 'v.capacity', ({ fn }) => fn.countAll().as('taken')])
        .where('m.status', '=', 'active')
        .groupBy(['v.id', 'v.capacity'])
        .execute()
      expect(full.filter(({ capacity, taken }) => Number(taken) > capacity)).toEqual([])
    })
    expect(told).toContain(`Families: 0 of ${size.households}`)
  })

  test('the same day and seed give the same people', async () => {
    const who = async () => {
      const { organisation } = await fill()
      return organisation.store.read(async (tx) => [
        await tx.selectFrom('volunteer').select(['id', 'first_name', 'postcode4']).orderBy('id').execute(),
        await tx.selectFrom('match').select(['id', 'volunteer_id', 'status']).orderBy('id').execute(),
        await tx.selectFrom('event').select(['kind', 'subject_id', 'at']).orderBy('seq').execute(),
      ])
    }
    expect(await who()).toEqual(await who())
  })

  test('can be stopped in between', async () => {
    let asked = 0
    await expect(fill({ isStopped: () => (asked += 1) > 1 })).rejects.toThrow(SeedStopped)
  })
})

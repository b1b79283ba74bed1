import * as fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Tx } from '#db/db.ts'
import { imageSources } from '#db/migrations/organisation-0001/volunteer-image.ts'
import { imageOf } from '#server/matching/image-columns.ts'
import { everybodyToMatch, staleIds } from '#server/matching/image-queries.ts'
import { volunteersToMatch } from '#server/matching/volunteer-queries.ts'
import { engines } from '../../support/databases.ts'
import { anyRequest, anyVolunteer } from '../../support/matching-facts.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

const seed = 20_261_124

test('every table that facts of a volunteer are read from tells when it changes', async () => {
  const folder = join(import.meta.dirname, '../../../server/matching')
  const files = ['volunteer-queries.ts', 'history-queries.ts']
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const read = texts
    .flatMap((text) => [
      ...text.matchAll(/(?:selectFrom|innerJoin|leftJoin)\(\s*'(\w+)/g),
      ...text.matchAll(/table: '(\w+)'/g),
    ])
    .map(([, table]) => table)
  expect(new Set(imageSources.map(({ table }) => table))).toEqual(new Set(read))
})

describe.each(engines)('what is kept ready of a volunteer (%s)', (engine) => {
  let world: World
  let people: string[]
  let requests: string[]
  beforeEach(async () => {
    world = await makeWorld(engine)
    const own = { programmeId: world.programmeId }
    const volunteers = fc
      .sample(anyVolunteer, { numRuns: 12, seed })
      .map((facts) => ({ ...facts, ...own, id: world.newId() }))
    const asked = fc
      .sample(anyRequest, { numRuns: 6, seed })
      .map((facts) => ({ ...facts, ...own, id: world.newId() }))
    people = volunteers.map(({ id }) => id)
    requests = asked.map(({ id }) => id)
    await world.organisation.store.write(async (tx) => {
      await insertPostcodes(tx)
      for (const one of volunteers) await insertVolunteer(tx, one)
      for (const one of asked) await insertRequest(world, tx, one)
    })
  })
  afterEach(() => world.close())

  const look = () =>
    world.as(world.founder).matching.shortlist({ requestId: requests[0] ?? '', weights: null, trial: null })

  /** Images that nobody called stale say what the tables say, and with the stale ones read anew everybody is right. */
  const isRight = () =>
    world.organisation.store.read(async (tx) => {
      const derived = await volunteersToMatch(tx, null)
      expect(await everybodyToMatch(tx)).toEqual(derived)
      const stale = new Set(await staleIds(tx))
      const images = await tx.selectFrom('volunteer_image').selectAll().orderBy('volunteer_id').execute()
      const fresh = derived.filter(({ facts }) => !stale.has(facts.id))
      expect(images.filter((image) => !stale.has(image.volunteer_id))).toEqual(
        fresh.map(({ facts }) => imageOf(facts)),
      )
      return stale.size
    })

  const acts: Record<string, (tx: Tx, id: string, requestId: string) => Promise<unknown>> = {
    capacity: (tx, id) => tx.updateTable('volunteer').set({ capacity: 3 }).where('id', '=', id).execute(),
    home: (tx, id) => tx.updateTable('volunteer').set({ postcode4: '3571' }).where('id', '=', id).execute(),
    left: (tx, id) => tx.updateTable('volunteer').set({ status: 'left' }).where('id', '=', id).execute(),
    speaksLess: (tx, id) => tx.deleteFrom('volunteer_language').where('volunteer_id', '=', id).execute(),
    noPlace: (tx, id) => tx.deleteFrom('volunteer_place').where('volunteer_id', '=', id).execute(),
    noLimits: (tx, id) => tx.deleteFrom('volunteer_no_go').where('volunteer_id', '=', id).execute(),
    likes: (tx, id) =>
      tx
        .insertInto('volunteer_kind')
        .values({ volunteer_id: id, kind: 'rest' })
        .onConflict((c) => c.doNothing())
        .execute(),
    ages: (tx, id) => tx.deleteFrom('volunteer_age_band').where('volunteer_id', '=', id).execute(),
    lived: (tx, id) =>
      tx
        .insertInto('volunteer_experience')
        .values({ volunteer_id: id, experience: 'debt' })
        .onConflict((c) => c.doNothing())
        .execute(),
    gate: (tx, id) =>
      tx
        .updateTable('screening_step')
        .set({ renew_on: '2026-01-01' })
        .where('volunteer_id', '=', id)
        .execute(),
    note: (tx, id) =>
      tx.updateTable('noted').set({ noted_on: '2025-01-01' }).where('subject_id', '=', id).execute(),
    match: (tx, id, help_request_id) =>
      insertMatch(world, tx, { help_request_id, volunteer_id: id, status: 'declined' }),
    ended: (tx, id, help_request_id) =>
      insertMatch(
        world,
        tx,
        {
          help_request_id,
          volunteer_id: id,
          status: 'ended',
          trial_from: '2026-02-01',
          ended_on: '2026-06-01',
        },
        ['notTogether'],
      ),
    state: (tx, id) =>
      tx.updateTable('match').set({ status: 'withdrawn' }).where('volunteer_id', '=', id).execute(),
    reasons: (tx) => tx.updateTable('match_reason').set({ reason: 'goalReached' }).execute(),
    hours: (tx, _id, requestId) =>
      tx.updateTable('help_request').set({ hours_per_week: 4 }).where('id', '=', requestId).execute(),
    postcodes: (tx) => tx.updateTable('postcode4').set({ lat: 52.2 }).where('code', '=', '3571').execute(),
  }

  test('stays what the tables say, whatever changes and whoever looks in between', async () => {
    const act = fc.record({
      name: fc.constantFrom(...Object.keys(acts)),
      person: fc.nat(11),
      request: fc.nat(5),
      looks: fc.boolean(),
    })
    const played = fc.sample(fc.array(act, { minLength: 60, maxLength: 60 }), { numRuns: 1, seed })[0] ?? []
    await look()
    expect(await isRight()).toBe(0)
    for (const { name, person, request, looks } of played) {
      await world.organisation.store.write(
        (tx) => acts[name]?.(tx, people[person] ?? '', requests[request] ?? '') ?? Promise.resolve(),
      )
      await isRight()
      if (!looks) continue
      await look()
      expect(await isRight()).toBe(0)
    }
  }, 120_000)

  test('an open match with agreed hours counts from the moment that it stands', async () => {
    await look()
    const matchId = await world.organisation.store.write((tx) =>
      insertMatch(world, tx, {
        help_request_id: requests[1] ?? '',
        volunteer_id: people[0] ?? '',
        status: 'active',
      }),
    )
    expect(await isRight()).toBe(1)
    await look()
    await world.organisation.store.write((tx) =>
      tx
        .insertInto('role_agreement')
        .values({
          id: world.newId(),
          match_id: matchId,
          number: 1,
          sealed_content: '',
          interval_days: 7,
          minutes_per_time: 180,
          made_at: world.clock.now,
          made_by: world.founder.id,
        })
        .execute(),
    )
    expect(await isRight()).toBe(1)
    await look()
    expect(await isRight()).toBe(0)
  })

  test('facts of another shape, written by another version of the program, are made again', async () => {
    await look()
    await world.organisation.store.write((tx) =>
      tx
        .updateTable('volunteer_image')
        .set({ shape: 'older', facts: '{}' })
        .where('volunteer_id', '=', people[2] ?? '')
        .execute(),
    )
    expect(await isRight()).toBe(1)
    await look()
    expect(await isRight()).toBe(0)
  })

  test('goes with the volunteer', async () => {
    await look()
    await world.organisation.store.write(async (tx) => {
      const id = people[3] ?? ''
      for (const table of ['language', 'kind', 'no_go', 'place', 'age_band', 'experience'] as const)
        await tx
          .deleteFrom(`volunteer_${table}` as 'volunteer_language')
          .where('volunteer_id', '=', id)
          .execute()
      await tx.deleteFrom('screening_step').where('volunteer_id', '=', id).execute()
      await tx.deleteFrom('noted').where('subject_id', '=', id).execute()
      await tx.deleteFrom('volunteer').where('id', '=', id).execute()
    })
    expect(await isRight()).toBe(0)
  })
})

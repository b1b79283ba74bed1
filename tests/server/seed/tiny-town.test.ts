import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { baseOf } from '#server/base/base-tx.ts'
import { verifyReadLog } from '#server/base/disclose.ts'
import { sealsOf } from '#server/base/person-keys.ts'
import { verifyEvents } from '#server/base/record.ts'
import { requestStates } from '#shared/intake.ts'
import { matchStates, openMatchStates, runningMatchStates } from '#shared/matches.ts'
import { volunteerStates } from '#shared/volunteers.ts'
import { engines } from '../../support/databases.ts'
import { makeTown, type Town } from './town.ts'

const minutes = 60_000

describe.each(engines)('a tiny town (%s)', (engine) => {
  let town: Town
  beforeAll(async () => {
    town = await makeTown(engine)
  }, 10 * minutes)
  afterAll(() => town.close())

  const home = () => {
    const [first] = town.organisations
    if (first === undefined) throw new Error('Nothing was seeded.')
    return first
  }

  test('has requests, volunteers and matches in every state', async () => {
    const found = await home().store.read(async (tx) => ({
      requests: (await tx.selectFrom('help_request').select('status').distinct().execute()).map(
        (r) => r.status,
      ),
      volunteers: (await tx.selectFrom('volunteer').select('status').distinct().execute()).map(
        (r) => r.status,
      ),
      matches: (await tx.selectFrom('match').select('status').distinct().execute()).map((r) => r.status),
    }))
    expect(found.requests.toSorted()).toEqual([...requestStates].toSorted())
    expect(found.volunteers.toSorted()).toEqual([...volunteerStates].toSorted())
    expect(found.matches.toSorted()).toEqual([...matchStates].toSorted())
  })

  test('has the stories that a coordinator has to see: on hold, double, put through, paused, asked to call', async () => {
    const counted = await home().store.read(async (tx) => ({
      onHold: await tx.selectFrom('help_request').select('id').where('hold_until', 'is not', null).execute(),
      double: await tx
        .selectFrom('help_request')
        .select('id')
        .where('duplicate_of', 'is not', null)
        .execute(),
      fromReferrer: await tx
        .selectFrom('help_request')
        .select('id')
        .where('source', '=', 'referrer')
        .execute(),
      byPhone: await tx.selectFrom('help_request').select('id').where('source', '=', 'phone').execute(),
      forYouths: await tx.selectFrom('help_request').select('id').where('helped', '=', 'youth').execute(),
      paused: await tx.selectFrom('volunteer').select('id').where('paused_from', 'is not', null).execute(),
      callMe: await tx
        .selectFrom('contact_moment')
        .select('id')
        .where('call_me', '=', 1)
        .where('called_on', 'is', null)
        .execute(),
      unread: await tx.selectFrom('parent_message').select('id').where('read_at', 'is', null).execute(),
      aftercare: await tx
        .selectFrom('match')
        .select('id')
        .where('aftercare_done_on', 'is not', null)
        .execute(),
    }))
    const missing = Object.entries(counted).filter(([, rows]) => rows.length === 0)
    expect(missing).toEqual([])
  })

  test('has hash chains that hang together, in both organisations', async () => {
    for (const { store } of town.organisations) {
      const [events, reads] = await store.read(async (tx) => [
        await verifyEvents(baseOf(tx)),
        await verifyReadLog(baseOf(tx)),
      ])
      expect(events?.brokenAt).toBeNull()
      expect(events?.lines).toBeGreaterThan(100)
      expect(reads?.brokenAt).toBeNull()
    }
  })

  test('has contact only while a match ran', async () => {
    const rows = await home().store.read((tx) =>
      tx
        .selectFrom('contact_moment')
        .innerJoin('match', 'match.id', 'contact_moment.match_id')
        .select(['happened_on', 'trial_from', 'ended_on', 'match.status'])
        .execute(),
    )
    const strange = rows.filter(
      ({ happened_on: day, trial_from: from, ended_on: to, status }) =>
        ![...runningMatchStates, 'ended'].includes(status) ||
        from === null ||
        day < from ||
        (to !== null && day > to),
    )
    expect(rows.length).toBeGreaterThan(50)
    expect(strange).toEqual([])
  })

  test('has no request with two open matches, none supported without one that runs, no volunteer beyond their places', async () => {
    for (const { store } of town.organisations) {
      const { matches, requests, volunteers } = await store.read(async (tx) => ({
        matches: await tx.selectFrom('match').select(['help_request_id', 'volunteer_id', 'status']).execute(),
        requests: await tx.selectFrom('help_request').select(['id', 'status']).execute(),
        volunteers: await tx.selectFrom('volunteer').select(['id', 'capacity']).execute(),
      }))
      const open = matches.filter(({ status }) => openMatchStates.some((one) => one === status))
      const running = new Set(
        matches
          .filter(({ status }) => runningMatchStates.some((one) => one === status))
          .map((match) => match.help_request_id),
      )
      expect(new Set(open.map((match) => match.help_request_id)).size).toBe(open.length)
      expect(requests.filter(({ id, status }) => (status === 'supported') !== running.has(id))).toEqual([])
      const beyond = volunteers.filter(
        ({ id, capacity }) => open.filter((match) => match.volunteer_id === id).length > capacity,
      )
      expect(beyond).toEqual([])
    }
  })

  test('has lines of contact that never repeat within a match', async () => {
    const organisation = home()
    const repeated = await organisation.store.read(async (tx) => {
      const rows = await tx
        .selectFrom('contact_moment')
        .innerJoin('match', 'match.id', 'contact_moment.match_id')
        .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
        .select(['contact_moment.id', 'match_id', 'household_id', 'sealed_line', 'kind'])
        .where('sealed_line', 'is not', null)
        .execute()
      const seals = sealsOf({ tx, organisation, newId: () => '', now: '' })
      const seen = new Set<string>()
      const again: string[] = []
      for (const row of rows.filter(({ kind }) => kind !== 'didNotTakePlace')) {
        const cell = { table: 'contact_moment', column: 'sealed_line', id: row.id }
        const line = await seals.open(
          { kind: 'household', id: row.household_id },
          cell,
          row.sealed_line ?? '',
        )
        const key = `${row.match_id} ${line}`
        if (seen.has(key)) again.push(key)
        seen.add(key)
      }
      return again
    })
    expect(repeated).toEqual([])
  })

  test('is refused where an organisation is already, and leaves nothing more behind', async () => {
    const events = () =>
      home().store.read(async (tx) => (await tx.selectFrom('event').select('seq').execute()).length)
    const before = await events()
    await expect(town.seedAgain()).rejects.toThrow('There is an organisation here already')
    expect(await events()).toBe(before)
  })
})

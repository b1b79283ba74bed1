import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashToken } from '#server/base/actor.ts'
import { createServer } from '#server/http/create-server.ts'
import type { UploadLine } from '#shared/postcode-file.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type Persona, type World } from '../../support/world.ts'

const address = '/thuisnabij/desk-upload/postcodes?source=BAG&licence=CC0&asOf=2026-06-20&partial=1'
const file = 'postcode4,lat,lon\n3511,52.09,5.11\n3512,52.093,5.127\n'

describe.each(engines)('uploading postcodes (%s)', (engine) => {
  let world: World
  let server: Awaited<ReturnType<typeof createServer>>
  beforeEach(async () => {
    world = await makeWorld(engine)
    server = await createServer(world.app, {
      clientDirectory: null,
      log: false,
      proxies: 0,
      callsPerMinute: 600,
    })
  })
  afterEach(async () => {
    await server.close()
    await world.close()
  })

  /** A session as signing in would leave it, and its cookie. */
  const signIn = async ({ signedIn: { sessionId, accountId, memberships } }: Persona) => {
    const personId = memberships[0]?.personId ?? ''
    await world.databases.installation.write(async (tx) => {
      await tx
        .insertInto('account')
        .values({
          id: accountId,
          email: `${personId}@example.org`,
          locale: 'nl',
          created_at: world.clock.now,
        })
        .execute()
      await tx
        .insertInto('membership')
        .values({
          account_id: accountId,
          organisation_id: world.organisation.id,
          person_kind: 'colleague',
          person_id: personId,
          created_at: world.clock.now,
          packet_order: 0,
          ended_at: null,
        })
        .execute()
      await tx
        .insertInto('session')
        .values({
          id: sessionId,
          account_id: accountId,
          token_hash: hashToken(personId),
          method: 'passkey',
          kind: 'desk',
          device: 'test',
          created_at: world.clock.now,
          last_seen_at: world.clock.now,
          expires_at: '2027-01-01T00:00:00.000Z',
          revoked_at: null,
        })
        .execute()
    })
    return { 'samenspel-session': personId }
  }

  const upload = async (persona: Persona | null, payload = file, origin = 'http://localhost:3000') =>
    server.inject({
      method: 'POST',
      url: address,
      headers: { 'content-type': 'text/csv', origin },
      cookies: persona === null ? {} : await signIn(persona),
      payload,
    })
  const linesOf = (body: string): UploadLine[] =>
    body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const count = async () => (await world.as(world.founder).organisation.postcodes()).count

  test('tells its progress line by line and ends with what was kept', async () => {
    const answer = await upload(world.founder)
    expect(answer.statusCode).toBe(200)
    expect(linesOf(answer.body)).toEqual([
      { kind: 'progress', progress: { stage: 'writing', done: 2, total: 2 } },
      {
        kind: 'done',
        outcome: { rows: 2, source: 'BAG', licence: 'CC0', asOf: '2026-06-20', changed: true },
      },
    ])
    expect(await count()).toBe(2)
    const events = await world.organisation.store.read((tx) =>
      tx
        .selectFrom('event')
        .select(['kind', 'actor_id'])
        .where('kind', '!=', 'organisation.founded')
        .execute(),
    )
    expect(events).toEqual([{ kind: 'postcodes.imported', actor_id: world.founder.id }])
  })

  test('names what is wrong with the file', async () => {
    const answer = await upload(world.founder, `${file}3511,52.09,5.11\n`)
    expect(linesOf(answer.body)).toEqual([
      {
        kind: 'refused',
        refusal: { code: 'badFile', params: { problem: 'lines', duplicate: '4', duplicateCount: 1 } },
      },
    ])
    expect(await count()).toBe(0)
  })

  test('is for project lead and administrator, from our own page', async () => {
    const joris = await world.addColleague('Joris', ['coordinator'])
    expect((await upload(joris)).statusCode).toBe(403)
    expect((await upload(null)).statusCode).toBe(401)
    expect((await upload(world.founder, file, 'https://elsewhere.example')).statusCode).toBe(403)
    expect(await count()).toBe(0)
  })
})

import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manifest } from '#server/cli/manifest.ts'
import { createServer } from '#server/http/create-server.ts'
import { engines } from '../../support/databases.ts'
import { type Cast, makeCast } from './cast.ts'
import { sampleInput } from './sample-input.ts'

/** Things that people, scripts and broken programs send. */
const hostile: readonly unknown[] = [
  null,
  '',
  ' ',
  -1,
  0,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  true,
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: { prototype: {} } },
  "'; drop table help_request; --",
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '../../etc/passwd',
  '\u0000',
  '\uD800',
  '\u202Etxet desrever',
  'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤',
  'ሰላም ሰላም',
  'مرحبا بالعالم',
  "in 't Veld-d'Hont IJsbrand",
  'x'.repeat(20_000),
  '2026-02-30',
  '9999-99-99T99:99',
  'NaN',
  '00000000-0000-0000-0000-000000000000',
]

/** Every input with one of its fields, at any depth, replaced. */
const variations = (input: unknown): unknown[] => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [...hostile]
  return Object.entries(input).flatMap(([name, value]) => {
    const inner =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? variations(value) : []
    return [...hostile, ...inner].map((other) => ({ ...input, [name]: other }))
  })
}

describe.each(engines)('hostile values in any field (%s)', (engine) => {
  let cast: Cast
  let server: FastifyInstance
  let address: string

  beforeAll(async () => {
    cast = await makeCast(engine)
    server = await createServer(cast.world.app, {
      clientDirectory: null,
      log: false,
      proxies: 0,
      callsPerMinute: 1_000_000,
    })
    await server.listen({ port: 0, host: '127.0.0.1' })
    address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/thuisnabij/trpc`
  })
  afterAll(async () => {
    server.server.closeAllConnections()
    await server.close()
    await cast.world.close()
  })

  const send = async (path: string, cookie: string, body: string) => {
    const response = await fetch(`${address}/${path}?batch=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', cookie },
      body,
    })
    await response.arrayBuffer()
    return response.status
  }

  const cookieFor = (who: readonly string[]) => {
    const name = (['coordinator', 'projectLead', 'admin', 'volunteer', 'parent'] as const).find((one) =>
      who.includes(one),
    )
    return cast.members.find((member) => member.name === name)?.cookie ?? ''
  }

  const entries = manifest()

  // SQLite sees every variation; PostgreSQL every seventh, since what differs there is the driver, not the schema.
  const step = engine === 'sqlite' ? 1 : 7

  test.each(entries.map((entry) => [entry.path, entry] as const))(
    '%s answers without a fault of ours',
    async (path, entry) => {
      const sample = sampleInput(entry.input as object, cast.own, cast.world.newId)
      const wrong: string[] = []
      const all = variations(sample)
      for (let i = 0; i < all.length; i += step) {
        const body = JSON.stringify({ 0: all[i] })
        const status = await send(path, cookieFor(entry.authz.who), body)
        if (status >= 500) wrong.push(`${status} ${body.slice(0, 160)}`)
        if (i % 50 === 0) await cast.restore()
      }
      await cast.restore()
      expect(wrong).toEqual([])
    },
  )

  test('bodies that are no call are refused, and more than 20 calls at once too', async () => {
    for (const body of ['', '{', '[]', 'null', '"', '{"0":'.repeat(5000), '{"0":{"__proto__":{"x":1}}}'])
      expect([200, 400, 401, 413], body.slice(0, 20)).toContain(await send('organisation.profile', '', body))
    const many = Array.from({ length: 21 }, () => 'organisation.profile').join(',')
    expect(await send(many, '', '{}')).toBe(400)
    const tooLong = JSON.stringify({ 0: 'x'.repeat(300 * 1024) })
    expect(await send('intake.submit', '', tooLong)).toBe(413)
  })

  test('a call by GET, from elsewhere or from nowhere is not carried out', async () => {
    const get = await fetch(`${address}/organisation.profile?batch=1&input=%7B%7D`)
    expect(get.status).toBe(405)
    const post = (headers: Record<string, string>) =>
      fetch(`${address}/organisation.profile?batch=1`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      })
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await post({ origin: 'null', 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post({})).status).toBe(403)
  })
})

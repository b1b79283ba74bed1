import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BaseTx } from '#db/db.ts'
import { createSetupLink } from '#server/accounts/create-setup-link.ts'
import type { App } from '#server/base/app.ts'
import { baseOf } from '#server/base/base-tx.ts'
import { createApp } from '#server/create-app.ts'
import { beginOrganisation } from '#server/organisation/begin-organisation.ts'
import { addBeginPages } from '#server/public/begin-page.tsx'
import { engines, makeDatabases, type TestDatabases } from '../../support/databases.ts'

const answers = {
  name: 'Thuis Nabij',
  slug: 'thuisnabij',
  town: 'Utrecht',
  phone: '030 123 45 67',
  phoneHours: 'Op werkdagen van 9 tot 17 uur.',
  email: 'hallo@thuisnabij.example',
  programme: 'Maatjes',
  adminName: 'Nadia Aissati',
  adminEmail: 'nadia@thuisnabij.example',
  adminPhone: '030 123 45 68',
}

describe.each(engines)('the first start (%s)', (engine) => {
  let databases: TestDatabases
  let app: App
  let server: FastifyInstance
  let now = '2026-11-23T08:30:00.000Z'
  beforeEach(async () => {
    now = '2026-11-23T08:30:00.000Z'
    databases = await makeDatabases(engine)
    const masterKey = randomBytes(32)
    let made = 0
    app = await createApp(
      databases,
      masterKey,
      { publicUrl: 'http://localhost:3000', demo: false, mailFrom: 'samenspel@example.org' },
      {
        now: () => now,
        newId: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
        newToken: () => randomBytes(32).toString('base64url'),
      },
    )
    server = Fastify()
    await addBeginPages(server, app, { style: '/style.css', script: '/script.js' })
  })
  afterEach(async () => {
    await server.close()
    await databases.close()
  })

  const send = (url: string, fields: Record<string, string>) =>
    server.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    })
  const printedToken = async () => {
    const link = await createSetupLink(app)
    expect(link).toMatch(/^http:\/\/localhost:3000\/begin#[\w-]{43}$/)
    return (link ?? '').split('#')[1] ?? ''
  }
  const organisations = () =>
    databases.installation.read((tx) => tx.selectFrom('organisation').select('slug').execute())

  test('the printed link makes the first organisation and invites its administrator', async () => {
    const token = await printedToken()
    expect((await send('/begin/sleutel', { token })).body).toContain('Maak je organisatie')
    const done = await send('/begin', { token, ...answers })
    expect(done.statusCode).toBe(200)
    expect(done.body).toMatch(/href="\/thuisnabij\/desk\/link#[\w-]{43}"/)
    const handle = await app.organisation('thuisnabij')
    const colleague = await handle?.store.read((tx) =>
      tx.selectFrom('colleague').select(['name', 'status']).executeTakeFirst(),
    )
    expect(colleague).toEqual({ name: 'Nadia Aissati', status: 'active' })
    expect(await createSetupLink(app)).toBeNull()
  })

  test('founding leaves a line in the log of the organisation and of the installation', async () => {
    const token = await printedToken()
    await send('/begin', { token, ...answers })
    const handle = await app.organisation('thuisnabij')
    const linesOf = (tx: BaseTx) =>
      tx.selectFrom('event').select('actor_kind').where('kind', '=', 'organisation.founded').execute()
    expect(await handle?.store.read((tx) => linesOf(baseOf(tx)))).toEqual([{ actor_kind: 'system' }])
    expect(await databases.installation.read((tx) => linesOf(baseOf(tx)))).toEqual([{ actor_kind: 'system' }])
  })

  test('looking at the page spends nothing, and the link works once', async () => {
    const token = await printedToken()
    for (let time = 0; time < 3; time++) await server.inject({ url: '/begin' })
    await send('/begin/sleutel', { token })
    await send('/begin', { token, ...answers })
    const again = await send('/begin', { token, ...answers, slug: 'tweede' })
    expect(again.statusCode).toBe(410)
    expect(await organisations()).toEqual([{ slug: 'thuisnabij' }])
  })

  test('a made-up key, a replaced one and one of yesterday open nothing', async () => {
    const replaced = await printedToken()
    const token = await printedToken()
    expect((await send('/begin/sleutel', { token: 'x'.repeat(43) })).statusCode).toBe(410)
    expect((await send('/begin', { token: replaced, ...answers })).statusCode).toBe(410)
    now = '2026-11-24T08:30:00.000Z'
    expect((await send('/begin', { token, ...answers })).statusCode).toBe(410)
    expect(await organisations()).toEqual([])
  })

  test('what is wrong is said at the field, and what was typed stays', async () => {
    const token = await printedToken()
    const answer = await send('/begin', { token, ...answers, slug: 'demo', phone: 'bel maar' })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain('Kies een woord van kleine letters en cijfers, dat nog vrij is.')
    expect(answer.body).toContain('value="Thuis Nabij"')
    expect(await organisations()).toEqual([])
    expect((await send('/begin', { token, ...answers })).statusCode).toBe(200)
  })

  test('an interrupted founding can be done again with the same link', async () => {
    const token = await printedToken()
    const broken = {
      ...app,
      databases: { ...databases, organisation: () => Promise.reject(new Error('cut off')) },
    }
    await expect(beginOrganisation(broken, { token, ...answers }, () => 'key')).rejects.toThrow('cut off')
    expect((await send('/begin', { token, ...answers })).statusCode).toBe(200)
  })
})

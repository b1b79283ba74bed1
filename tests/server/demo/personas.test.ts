import { join } from 'node:path'
import cookie from '@fastify/cookie'
import { build } from 'esbuild'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSession } from '#server/accounts/read-session.ts'
import { addPersonaPages, type DemoPersona } from '#server/demo/personas.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

const root = join(import.meta.dirname, '..', '..', '..')

describe.each(engines)('personas of the demo (%s)', (engine) => {
  let world: World
  let server: FastifyInstance
  beforeEach(async () => {
    world = await makeWorld(engine)
    world.app.config.demo = true
    const personas: DemoPersona[] = [
      {
        key: 'nadia',
        kind: 'colleague',
        organisation: 'thuisnabij',
        personId: world.founder.id,
        name: 'Nadia',
        who: 'Coördinator met 3 rollen.',
        to: '/thuisnabij/desk/vandaag',
      },
      { key: 'hulp', kind: 'public', name: 'Hulp vragen', who: 'Voor ouders.', to: '/thuisnabij' },
    ]
    server = Fastify()
    await server.register(cookie)
    await addPersonaPages(server, world.app, personas)
  })
  afterEach(async () => {
    await server.close()
    await world.close()
  })

  const become = (persona: string, origin = 'http://localhost:3000') =>
    server.inject({
      method: 'POST',
      url: '/demo/word',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ persona }).toString(),
    })

  test('everybody is on the page; who has an account gets a button, the rest a link', async () => {
    const { body } = await server.inject({ url: '/demo' })
    expect(body).toContain('Word Nadia')
    expect(body).toContain('href="/thuisnabij"')
  })

  test('choosing somebody starts their session', async () => {
    const answer = await become('nadia')
    expect(answer.headers.location).toBe('/thuisnabij/desk/vandaag')
    const token = answer.cookies.find(({ name }) => name === 'samenspel-session')?.value ?? ''
    const signedIn = await readSession(world.app, token)
    expect(signedIn).toMatchObject({ method: 'demo', memberships: [{ personId: world.founder.id }] })
    const again = await become('nadia')
    expect(again.statusCode).toBe(303)
  })

  test('another site chooses nobody, and an unknown name is nobody', async () => {
    expect((await become('nadia', 'https://evil.example')).statusCode).toBe(403)
    const unknown = await become('niemand')
    expect(unknown.headers.location).toBe('/demo')
    expect(unknown.cookies).toEqual([])
  })

  test('outside the demo they cannot be added', async () => {
    world.app.config.demo = false
    await expect(addPersonaPages(Fastify(), world.app, [])).rejects.toThrow('demo only')
  })
})

test('the production program has none of it', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'server', 'main.ts')],
    outdir: join(root, 'dist', 'never-written'),
    write: false,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    external: ['better-sqlite3', 'pg-native'],
    logLevel: 'silent',
  })
  const program = outputFiles.map(({ text }) => text).join('\n')
  expect(program).toContain('accounts')
  expect(program).not.toMatch(/\/demo\/word|PersonaPage|demoStyle|Wie wil je zijn|demo\/mail/)
})

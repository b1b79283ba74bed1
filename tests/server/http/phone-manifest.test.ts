import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createServer } from '#server/http/create-server.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe("the volunteer's app on a phone", () => {
  let world: World
  let directory: string
  let server: FastifyInstance
  beforeEach(async () => {
    world = await makeWorld('sqlite')
    directory = await mkdtemp(join(tmpdir(), 'samenspel-client-'))
    await writeFile(join(directory, 'phone.html'), '<!doctype html><title>Samenspel</title>')
    await writeFile(join(directory, 'phone-worker.js'), 'self.worker = true')
    server = await createServer(world.app, {
      clientDirectory: directory,
      log: false,
      proxies: 0,
      callsPerMinute: 600,
    })
  })
  afterEach(async () => {
    await server.close()
    await rm(directory, { recursive: true, force: true })
    await world.close()
  })

  const get = (url: string) => server.inject({ method: 'GET', url })

  test('opens on the pages of its own organisation and holds no page but those', async () => {
    const answer = await get('/thuisnabij/vrijwilliger/manifest.webmanifest')
    expect(answer.headers['content-type']).toContain('application/manifest+json')
    expect(answer.json()).toMatchObject({
      start_url: '/thuisnabij/vrijwilliger/',
      scope: '/thuisnabij/vrijwilliger/',
    })
  })

  test('its worker lies under its scope and is allowed no wider one', async () => {
    const answer = await get('/thuisnabij/vrijwilliger/worker.js')
    expect(answer.headers['content-type']).toContain('text/javascript')
    expect(answer.headers['service-worker-allowed']).toBeUndefined()
    expect(answer.headers['cache-control']).toBe('no-cache')
    expect(answer.body).toBe('self.worker = true')
  })

  test('an organisation that does not exist has neither', async () => {
    expect((await get('/nergens/vrijwilliger/manifest.webmanifest')).statusCode).toBe(404)
    expect((await get('/nergens/vrijwilliger/worker.js')).statusCode).toBe(404)
  })

  test('every other address under it is the page itself, never kept by a cache on the way', async () => {
    const answer = await get('/thuisnabij/vrijwilliger/agenda')
    expect(answer.body).toContain('<title>Samenspel</title>')
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

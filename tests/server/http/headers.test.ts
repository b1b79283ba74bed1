import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '#server/http/create-server.ts'
import { makeWorld, type World } from '../../support/world.ts'

const paths = [
  '/thuisnabij',
  '/thuisnabij/hulpvraag/1',
  '/thuisnabij/mijn',
  '/thuisnabij/vrijwilliger-worden',
  '/thuisnabij/verwijzers',
  '/thuisnabij/privacy',
  '/thuisnabij/veilig',
  '/begin',
  '/healthz',
  '/readyz',
  '/nergens',
  '/thuisnabij/bestaat-niet',
  '/thuisnabij/trpc/organisation.profile',
]

describe('headers of every answer', () => {
  let world: World
  let server: FastifyInstance
  beforeAll(async () => {
    world = await makeWorld('sqlite')
    server = await createServer(world.app, {
      clientDirectory: null,
      log: false,
      proxies: 0,
      callsPerMinute: 1_000_000,
    })
  })
  afterAll(async () => {
    await server.close()
    await world.close()
  })

  test.each(paths)('%s lets in nothing from elsewhere and tells nobody where one came from', async (path) => {
    const { headers } = await server.inject({ url: path })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('a page that does not exist is a page with a way on, and no fault of ours', async () => {
    const page = await server.inject({ url: '/thuisnabij/bestaat-niet' })
    expect(page.statusCode).toBe(404)
    expect(page.headers['content-type']).toContain('text/html')
  })

  test('healthz and readyz say that all is well', async () => {
    expect((await server.inject({ url: '/healthz' })).statusCode).toBe(200)
    expect((await server.inject({ url: '/readyz' })).json()).toEqual({ status: 'ok' })
  })
})

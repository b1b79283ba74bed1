import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createServer } from '#server/http/create-server.ts'
import { engines } from '../../support/databases.ts'
import { enrolColleague, type Enrolled, later } from '../../support/visitors.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('a device whose session was taken away (%s)', (engine) => {
  let world: World
  let server: FastifyInstance
  let device: Enrolled
  beforeEach(async () => {
    world = await makeWorld(engine)
    server = await createServer(world.app, {
      clientDirectory: null,
      log: false,
      proxies: 0,
      callsPerMinute: 1_000_000,
    })
    device = await enrolColleague(world, 'ruud@thuisnabij.example')
  })
  afterEach(async () => {
    await server.close()
    await world.close()
  })

  const visit = async () => {
    const { headers, cookies } = await server.inject({
      url: '/thuisnabij/privacy',
      cookies: { 'samenspel-session': device.session() ?? '' },
    })
    const session = cookies.find(({ name }) => name === 'samenspel-session')
    return { wiped: headers['clear-site-data'] ?? null, signedOut: session?.value === '' }
  }

  test('throws away what it kept at the next contact', async () => {
    expect(await visit()).toEqual({ wiped: null, signedOut: false })
    await world.app.databases.installation.write((tx) =>
      tx.updateTable('session').set({ revoked_at: world.clock.now }).execute(),
    )
    expect(await visit()).toEqual({ wiped: '"storage", "cache"', signedOut: true })
  })
  test('does so too when the account itself is gone', async () => {
    await world.app.databases.installation.write((tx) => tx.deleteFrom('session').execute())
    expect(await visit()).toEqual({ wiped: '"storage", "cache"', signedOut: true })
  })
  test('keeps it when the session only ran out', async () => {
    later(world, 60 * 24 * 400)
    expect(await visit()).toEqual({ wiped: null, signedOut: false })
  })
})

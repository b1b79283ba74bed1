import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '#server/http/create-server.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe('calls from one place within a minute', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld('sqlite')
  })
  afterAll(() => world.close())

  const serverBehind = (proxies: number) =>
    createServer(world.app, { clientDirectory: null, log: false, proxies, callsPerMinute: 2 })
  const from = (addresses: string, url = '/thuisnabij') => ({
    url,
    headers: { 'x-forwarded-for': addresses },
  })

  test('a place is what our own proxy says, not what the caller writes before it', async () => {
    const server = await serverBehind(1)
    const answers = []
    for (const invented of ['1.1.1.1', '2.2.2.2', '3.3.3.3'])
      answers.push((await server.inject(from(`${invented}, 10.0.0.9`))).statusCode)
    expect(answers).toEqual([200, 200, 429])
    expect((await server.inject(from('1.1.1.1, 10.0.0.10'))).statusCode).toBe(200)
    await server.close()
  })

  test('without a proxy of our own nobody chooses a place', async () => {
    const server = await serverBehind(0)
    const answers = []
    for (const invented of ['1.1.1.1', '2.2.2.2', '3.3.3.3'])
      answers.push((await server.inject(from(invented))).statusCode)
    expect(answers).toEqual([200, 200, 429])
    await server.close()
  })

  test('the files of the desk do not count, so that a whole office can open it at once', async () => {
    const server = await serverBehind(0)
    for (let file = 0; file < 5; file += 1)
      expect((await server.inject(`/assets/file-${file}.js`)).statusCode).toBe(404)
    expect((await server.inject('/thuisnabij/')).statusCode).toBe(200)
    await server.close()
  })
})

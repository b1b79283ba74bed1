import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { codeAt, enrolWithPassword, goodPassword, later, makeVisitor } from '../../support/visitors.ts'
import { makeWorld, type World } from '../../support/world.ts'

const email = 'ruud@thuisnabij.example'

describe.each(engines)('signing in with password and code (%s)', (engine) => {
  let world: World
  let ruud: Awaited<ReturnType<typeof enrolWithPassword>>
  beforeEach(async () => {
    world = await makeWorld(engine)
    ruud = await enrolWithPassword(world, email)
  })
  afterEach(() => world.close())

  type Try = { email?: string; password?: string; code?: string; source?: string }
  const signIn = async ({ source = 'home', ...typed }: Try = {}) => {
    const visitor = makeVisitor(world, { source })
    const code = codeAt(ruud.secret, world.clock.now)
    const arrival = await (
      await visitor.call()
    ).accounts.signInWithPassword({ email, password: goodPassword, code, ...typed })
    return { visitor, arrival }
  }

  test('the right three bring a colleague to the desk', async () => {
    const { visitor, arrival } = await signIn()
    expect(arrival).toEqual({ next: 'desk', organisation: 'thuisnabij' })
    await expect((await visitor.call()).accounts.me()).resolves.toMatchObject({
      kind: 'colleague',
      name: 'Ruud',
      organisation: { slug: 'thuisnabij', name: 'Thuis Nabij' },
    })
  })

  test('wrong password, wrong code and unknown address get the same answer and no session', async () => {
    const before = await (await ruud.call()).accounts.mine()
    for (const wrong of [
      { password: 'rode olifant fietst' },
      { code: '000000' },
      { email: 'niemand@thuisnabij.example' },
    ])
      await expect(signIn(wrong)).rejects.toMatchObject({ message: 'signInFailed', code: 'UNAUTHORIZED' })
    const after = await (await ruud.call()).accounts.mine()
    expect(after.sessions.map(({ id }) => id)).toEqual(before.sessions.map(({ id }) => id))
  })

  test('a code works once, also for two who type it at the same moment', async () => {
    const outcomes = await Promise.allSettled([signIn(), signIn()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(signIn()).rejects.toThrow('signInFailed')
    later(world, 1)
    await expect(signIn()).resolves.toBeDefined()
  })

  test('a code of half a minute ago is right, one of two minutes ago is not', async () => {
    later(world, 5)
    const code = codeAt(ruud.secret, world.clock.now)
    later(world, 2)
    await expect(signIn({ code })).rejects.toThrow('signInFailed')
    const fresh = codeAt(ruud.secret, world.clock.now)
    later(world, 0.5)
    await expect(signIn({ code: fresh })).resolves.toBeDefined()
  })

  test('a hundred guesses from elsewhere are stopped and do not stop the owner', async () => {
    await signIn({ source: 'home' })
    later(world, 1)
    const guesses = await Promise.allSettled(
      Array.from({ length: 100 }, (_, n) =>
        signIn({ password: `geraden nummer ${n}`, source: `attic ${n % 25}` }),
      ),
    )
    const reasons = guesses.map((one) => (one.status === 'rejected' ? String(one.reason.message) : 'in'))
    expect(reasons.filter((reason) => reason === 'signInFailed').length).toBeLessThanOrEqual(30)
    expect(reasons.filter((reason) => reason === 'tooManyTries').length).toBeGreaterThanOrEqual(70)
    await expect(signIn({ source: 'another attic' })).rejects.toThrow('tooManyTries')
    await expect(signIn({ source: 'home' })).resolves.toBeDefined()
  }, 120_000)

  test('who keeps trying from one place has to wait, and the wait ends', async () => {
    for (let time = 0; time < 5; time++)
      await expect(signIn({ password: 'zomaar een gok', source: 'attic' })).rejects.toThrow('signInFailed')
    await expect(signIn({ source: 'attic' })).rejects.toThrow('tooManyTries')
    later(world, 1)
    await expect(signIn({ source: 'attic' })).resolves.toBeDefined()
  })

  test('password, secret and code stand nowhere readable', async () => {
    const rows = await world.app.databases.installation.read((tx) =>
      tx.selectFrom('password').selectAll().execute(),
    )
    expect(JSON.stringify(rows)).not.toContain(ruud.secret)
    expect(rows[0]?.hash).toMatch(/^scrypt\$15\$8\$3\$/)
  })
})

describe.each(engines)('setting a password (%s)', (engine) => {
  let world: World
  let ruud: Awaited<ReturnType<typeof enrolWithPassword>>
  beforeEach(async () => {
    world = await makeWorld(engine)
    ruud = await enrolWithPassword(world, email)
  })
  afterEach(() => world.close())

  test('a password that is easy to guess is refused and nothing changes', async () => {
    const call = (await ruud.call()).accounts
    const { challengeId, secret } = await call.startPassword()
    const code = codeAt(secret, world.clock.now)
    for (const password of ['kort', 'aaaaaaaaaaaa', 'Welkom123456', 'samenspel2026!', 'ruud1234567890'])
      await expect(call.setPassword({ challengeId, password, code })).rejects.toThrow('weakPassword')
    const fresh = makeVisitor(world)
    const oldCode = codeAt(ruud.secret, world.clock.now)
    await (await fresh.call()).accounts.signInWithPassword({ email, password: goodPassword, code: oldCode })
  })

  test('a wrong first code may be typed again; the old secret works until the new one is confirmed', async () => {
    const call = (await ruud.call()).accounts
    const { challengeId, secret } = await call.startPassword()
    const password = 'groene olifant zwemt'
    await expect(call.setPassword({ challengeId, password, code: '000000' })).rejects.toThrow('signInFailed')
    await call.setPassword({ challengeId, password, code: codeAt(secret, world.clock.now) })
    await expect(
      call.setPassword({ challengeId, password, code: codeAt(secret, world.clock.now) }),
    ).rejects.toThrow('linkExpired')
    later(world, 1)
    const fresh = makeVisitor(world)
    const code = codeAt(secret, world.clock.now)
    await (await fresh.call()).accounts.signInWithPassword({ email, password, code })
  })

  test('half an hour after signing in it asks to sign in again', async () => {
    later(world, 31)
    await expect((await ruud.call()).accounts.startPassword()).rejects.toThrow('signInAgain')
  })

  test('a colleague keeps one way of signing in', async () => {
    await expect((await ruud.call()).accounts.removePassword()).rejects.toThrow('lastFactor')
    await expect((await ruud.call()).accounts.mine()).resolves.toMatchObject({ hasPassword: true })
  })
})

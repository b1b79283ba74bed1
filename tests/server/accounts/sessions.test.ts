import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tidyAccounts } from '#server/accounts/deliver-packets.ts'
import { readSession } from '#server/accounts/read-session.ts'
import { engines } from '../../support/databases.ts'
import { type Enrolled, enrolColleague, later, makeVisitor, signInWithKey } from '../../support/visitors.ts'
import { makeWorld, type World } from '../../support/world.ts'

const email = 'ruud@thuisnabij.example'
const onPhone =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36'

describe.each(engines)('sessions (%s)', (engine) => {
  let world: World
  let ruud: Enrolled
  beforeEach(async () => {
    world = await makeWorld(engine)
    ruud = await enrolColleague(world, email)
  })
  afterEach(() => world.close())

  const signIn = (userAgent?: string) =>
    signInWithKey(world, ruud.authenticator, makeVisitor(world, userAgent === undefined ? {} : { userAgent }))
  const lastSeen = async () =>
    (
      await world.app.databases.installation.read((tx) =>
        tx.selectFrom('session').select('last_seen_at').where('kind', '=', 'desk').executeTakeFirstOrThrow(),
      )
    ).last_seen_at

  test('a session that is used goes on; left alone for eight hours it is over', async () => {
    later(world, 7 * 60)
    await (await ruud.call()).accounts.me()
    later(world, 7 * 60)
    await (await ruud.call()).accounts.me()
    later(world, 8 * 60)
    await expect((await ruud.call()).accounts.me()).rejects.toThrow('notSignedIn')
  })

  test('after a day it is over, however much it was used', async () => {
    for (let hours = 6; hours < 24; hours += 6) {
      later(world, 6 * 60)
      await (await ruud.call()).accounts.me()
    }
    later(world, 6 * 60)
    await expect((await ruud.call()).accounts.me()).rejects.toThrow('notSignedIn')
  })

  test('when it was last seen is written at most once a minute', async () => {
    await (await ruud.call()).accounts.me()
    const first = await lastSeen()
    later(world, 0.9)
    await (await ruud.call()).accounts.me()
    expect(await lastSeen()).toBe(first)
    later(world, 0.2)
    await (await ruud.call()).accounts.me()
    expect(await lastSeen()).toBe(world.clock.now)
  })

  test('the list tells device and time, and no more of what the browser said', async () => {
    await signIn(onPhone)
    const { sessions } = await (await ruud.call()).accounts.mine()
    expect(sessions.map(({ device, isThisOne }) => ({ device, isThisOne }))).toEqual([
      { device: 'chrome android', isThisOne: false },
      { device: 'chrome windows', isThisOne: true },
    ])
  })

  test('a revoked session is refused from its next call on', async () => {
    const phone = await signIn(onPhone)
    const { sessions } = await (await ruud.call()).accounts.mine()
    const other = sessions.find(({ isThisOne }) => !isThisOne)
    await (await ruud.call()).accounts.revokeSession({ sessionId: other?.id ?? '' })
    await expect((await phone.call()).accounts.me()).rejects.toThrow('notSignedIn')
    await expect((await ruud.call()).accounts.me()).resolves.toBeDefined()
  })

  test('a call that was under way when its session ended changes nothing of the account', async () => {
    const phone = await signIn(onPhone)
    const underWay = await phone.call()
    await (await ruud.call()).accounts.revokeOtherSessions()
    await expect(underWay.accounts.startPassword()).rejects.toThrow('notSignedIn')
    await expect(underWay.accounts.mine()).rejects.toThrow('notSignedIn')
  })

  test('all others end at once, this one stays', async () => {
    const [laptop, phone] = [await signIn(), await signIn(onPhone)]
    await expect((await ruud.call()).accounts.revokeOtherSessions()).resolves.toEqual({ ended: 2 })
    for (const gone of [laptop, phone])
      await expect((await gone.call()).accounts.me()).rejects.toThrow('notSignedIn')
    await expect((await ruud.call()).accounts.me()).resolves.toBeDefined()
  })

  test("nobody ends somebody else's session", async () => {
    const nora = await enrolColleague(world, 'nora@thuisnabij.example')
    const [session] = (await (await nora.call()).accounts.mine()).sessions
    const sessionId = session?.id ?? ''
    await expect((await ruud.call()).accounts.revokeSession({ sessionId })).rejects.toThrow('notFound')
    await expect((await nora.call()).accounts.me()).resolves.toBeDefined()
  })

  test('signing out ends the session itself, not just its cookie', async () => {
    const token = ruud.session()
    await (await ruud.call()).accounts.signOut()
    expect(ruud.session()).toBeNull()
    expect(await readSession(world.app, token ?? '')).toBeNull()
  })

  test('signing in again in the same browser leaves no session behind', async () => {
    await signInWithKey(world, ruud.authenticator, ruud)
    const { sessions } = await (await ruud.call()).accounts.mine()
    expect(sessions).toHaveLength(1)
  })

  test('what has run out is tidied away; what still works stays', async () => {
    const sessions = () =>
      world.app.databases.installation.read((tx) => tx.selectFrom('session').select('kind').execute())
    later(world, 60)
    await tidyAccounts(world.app)
    expect(await sessions()).toEqual([{ kind: 'desk' }])
    later(world, 24 * 60)
    await tidyAccounts(world.app)
    expect(await sessions()).toEqual([])
  })
})

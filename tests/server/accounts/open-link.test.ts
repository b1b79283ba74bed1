import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import {
  codeAt,
  enrolColleague,
  goodPassword,
  lastLinkTo,
  later,
  mailsTo,
  makeVisitor,
  settle,
} from '../../support/visitors.ts'
import { makeWorld, type World } from '../../support/world.ts'

const email = 'ruud@thuisnabij.example'

describe.each(engines)('links by mail (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const askForLink = async (from: 'desk' | 'phone' = 'desk') => {
    const visitor = makeVisitor(world)
    await (await visitor.call()).accounts.requestSignInLink({ email, from })
    return visitor
  }
  const sessions = () =>
    world.app.databases.installation.read((tx) =>
      tx.selectFrom('session').select('id').where('revoked_at', 'is', null).execute(),
    )
  const invite = async () => {
    await world.as(world.founder).organisation.inviteColleague({
      commandId: world.newId(),
      name: 'Ruud',
      email,
      phone: '',
      roles: ['coordinator'],
    })
    await settle(world)
    return lastLinkTo(world, email)
  }

  test('an invitation opens in any browser, leads to the desk and may only enrol', async () => {
    const { path, token } = await invite()
    expect(path).toBe('/thuisnabij/desk/link')
    const visitor = makeVisitor(world)
    const arrival = await (await visitor.call()).accounts.openLink({ token })
    expect(arrival).toEqual({ next: 'enrol', organisation: 'thuisnabij' })
    await expect((await visitor.call()).accounts.me()).rejects.toThrow('needsSecondFactor')
    await expect((await visitor.call()).accounts.mine()).rejects.toThrow('needsSecondFactor')
    await expect((await visitor.call()).organisation.colleagues()).rejects.toThrow('needsSecondFactor')
    await expect((await visitor.call()).accounts.removePassword()).rejects.toThrow('needsSecondFactor')
  })

  test('an invitation works in the last minute of seven days, and not after it', async () => {
    const { token } = await invite()
    later(world, 7 * 24 * 60)
    await expect((await makeVisitor(world).call()).accounts.openLink({ token })).rejects.toThrow(
      'linkExpired',
    )
    later(world, -1)
    await expect((await makeVisitor(world).call()).accounts.openLink({ token })).resolves.toBeDefined()
  })

  test('a link works once', async () => {
    const { token } = await invite()
    await (await makeVisitor(world).call()).accounts.openLink({ token })
    const before = await sessions()
    await expect((await makeVisitor(world).call()).accounts.openLink({ token })).rejects.toThrow(
      'linkExpired',
    )
    expect(await sessions()).toEqual(before)
  })

  test('pressed twice at the same moment it opens once', async () => {
    const { token } = await invite()
    const open = async () => (await makeVisitor(world).call()).accounts.openLink({ token })
    const outcomes = await Promise.allSettled([open(), open(), open()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await sessions()).toHaveLength(1)
  })

  test('a link that was asked for opens in the browser that asked, and another one leaves it as it was', async () => {
    await enrolColleague(world, email)
    const asked = await askForLink()
    const { token } = await lastLinkTo(world, email)
    const stranger = makeVisitor(world)
    await expect((await stranger.call()).accounts.openLink({ token })).rejects.toThrow('linkOtherBrowser')
    expect(stranger.session()).toBeNull()
    await expect((await asked.call()).accounts.openLink({ token })).resolves.toMatchObject({ next: 'enrol' })
  })

  test('in the tenth minute it opens, in the eleventh it does not', async () => {
    await enrolColleague(world, email)
    const first = await askForLink()
    const { token } = await lastLinkTo(world, email)
    later(world, 9.5)
    await (await first.call()).accounts.openLink({ token })
    const second = await askForLink()
    const next = await lastLinkTo(world, email)
    later(world, 10)
    await expect((await second.call()).accounts.openLink({ token: next.token })).rejects.toThrow(
      'linkExpired',
    )
  })

  test('a made-up token opens nothing', async () => {
    await expect(
      (await makeVisitor(world).call()).accounts.openLink({ token: 'x'.repeat(43) }),
    ).rejects.toThrow('linkExpired')
    expect(await sessions()).toEqual([])
  })

  test('known and unknown addresses get the same answer; only the known one gets mail', async () => {
    await enrolColleague(world, email)
    const call = await makeVisitor(world).call()
    const known = await call.accounts.requestSignInLink({ email, from: 'desk' })
    const unknown = await call.accounts.requestSignInLink({ email: 'niemand@example.org', from: 'desk' })
    expect(unknown).toEqual(known)
    expect((await mailsTo(world, email)).map(({ template }) => template)).toEqual([
      'invitation',
      'recoveryLink',
    ])
    expect(await mailsTo(world, 'niemand@example.org')).toEqual([])
  })

  test('upper case and spaces in an address make no other account', async () => {
    await enrolColleague(world, email)
    const visitor = makeVisitor(world)
    await (
      await visitor.call()
    ).accounts.requestSignInLink({ email: ' RUUD@thuisnabij.example ', from: 'desk' })
    expect((await mailsTo(world, email)).at(-1)?.template).toBe('recoveryLink')
  })

  test('asking again and again fills no mailbox, and says nothing about the address', async () => {
    await enrolColleague(world, email)
    for (let time = 0; time < 6; time++) await askForLink()
    expect((await mailsTo(world, email)).filter(({ template }) => template === 'recoveryLink')).toHaveLength(
      3,
    )
  })

  test('one place cannot ask for every address in town', async () => {
    const call = await makeVisitor(world).call()
    for (let time = 0; time < 20; time++)
      await call.accounts.requestSignInLink({ email: `nr${time}@example.org`, from: 'phone' })
    await expect(
      call.accounts.requestSignInLink({ email: 'nr20@example.org', from: 'phone' }),
    ).rejects.toThrow('tooManyTries')
  })

  test('no token stands readable in the database', async () => {
    const { token } = await invite()
    await (await makeVisitor(world).call()).accounts.openLink({ token })
    const tables = await world.app.databases.installation.read(async (tx) => [
      await tx.selectFrom('mail_link').selectAll().execute(),
      await tx.selectFrom('session').selectAll().execute(),
      await tx.selectFrom('outbox').selectAll().execute(),
    ])
    expect(JSON.stringify(tables)).not.toMatch(/token-0/)
  })

  test('after enrolling through a link by mail every other session is over', async () => {
    const ruud = await enrolColleague(world, email)
    await expect((await ruud.call()).accounts.me()).resolves.toMatchObject({ name: 'Ruud' })
    const asked = await askForLink()
    const { token } = await lastLinkTo(world, email)
    await (await asked.call()).accounts.openLink({ token })
    const { challengeId, secret } = await (await asked.call()).accounts.startPassword()
    const arrival = await (
      await asked.call()
    ).accounts.setPassword({ challengeId, password: goodPassword, code: codeAt(secret, world.clock.now) })
    expect(arrival).toEqual({ next: 'desk', organisation: 'thuisnabij' })
    await expect((await ruud.call()).accounts.me()).rejects.toThrow('notSignedIn')
    await expect((await asked.call()).accounts.me()).resolves.toMatchObject({ kind: 'colleague' })
  })
})

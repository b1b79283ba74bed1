import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeAuthenticator } from '../../support/soft-authenticator.ts'
import {
  type Enrolled,
  enrolColleague,
  lastLinkTo,
  later,
  makeVisitor,
  settle,
} from '../../support/visitors.ts'
import { makeWorld, type World } from '../../support/world.ts'

const origin = 'http://localhost:3000'

describe.each(engines)('passkeys (%s)', (engine) => {
  let world: World
  let ruud: Enrolled
  beforeEach(async () => {
    world = await makeWorld(engine)
    ruud = await enrolColleague(world, 'ruud@thuisnabij.example')
  })
  afterEach(() => world.close())

  const addPasskey = async (name = 'Telefoon', authenticator = makeAuthenticator(origin)) => {
    const { challengeId, options } = await (await ruud.call()).accounts.startPasskeyRegistration()
    const credential = authenticator.register(options)
    await (await ruud.call()).accounts.addPasskey({ challengeId, credential, name })
    return authenticator
  }
  const signIn = async (
    authenticator: ReturnType<typeof makeAuthenticator>,
    how: { userVerified?: boolean; source?: string } = {},
  ) => {
    const visitor = makeVisitor(world, { source: how.source ?? 'home' })
    const { challengeId, options } = await (await visitor.call()).accounts.startPasskeySignIn()
    const credential = authenticator.signIn(options, how)
    const arrival = await (await visitor.call()).accounts.signInWithPasskey({ challengeId, credential })
    return { visitor, arrival, challengeId, credential }
  }

  test('a passkey is made behind the lock of the device and signs in without an address', async () => {
    const { options } = await (await ruud.call()).accounts.startPasskeyRegistration()
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    })
    expect(options.rp.id).toBe('localhost')
    const { visitor, arrival } = await signIn(await addPasskey())
    expect(arrival.next).toBe('desk')
    await expect((await visitor.call()).accounts.me()).resolves.toMatchObject({ name: 'Ruud' })
  })

  test('a first passkey made from an invitation brings its owner in', async () => {
    const email = 'nora@thuisnabij.example'
    const invitation = { commandId: world.newId(), name: 'Nora', email, phone: '', roles: ['admin' as const] }
    await world.as(world.founder).organisation.inviteColleague(invitation)
    await settle(world)
    const nora = makeVisitor(world)
    const { token } = await lastLinkTo(world, email)
    await (await nora.call()).accounts.openLink({ token })
    const enrolling = nora.session()
    const { challengeId, options } = await (await nora.call()).accounts.startPasskeyRegistration()
    const credential = makeAuthenticator(origin).register(options)
    const arrival = await (await nora.call()).accounts.addPasskey({ challengeId, credential, name: 'Laptop' })
    expect(arrival).toEqual({ next: 'desk', organisation: 'thuisnabij' })
    expect(nora.session()).not.toBe(enrolling)
    await expect((await nora.call()).accounts.me()).resolves.toMatchObject({ arrives: true })
  })

  test('a challenge works once', async () => {
    const { challengeId, credential } = await signIn(await addPasskey())
    await expect(
      (await makeVisitor(world).call()).accounts.signInWithPasskey({ challengeId, credential }),
    ).rejects.toThrow('signInFailed')
  })

  test('a challenge of five minutes ago is too old', async () => {
    const authenticator = await addPasskey()
    const call = (await makeVisitor(world).call()).accounts
    const { challengeId, options } = await call.startPasskeySignIn()
    later(world, 5)
    await expect(
      call.signInWithPasskey({ challengeId, credential: authenticator.signIn(options) }),
    ).rejects.toThrow('signInFailed')
  })

  test('a key of another site, an unknown key and a device without its lock are refused alike', async () => {
    const authenticator = await addPasskey()
    await expect(signIn(makeAuthenticator(origin))).rejects.toThrow('signInFailed')
    await expect(signIn(authenticator, { userVerified: false })).rejects.toThrow('signInFailed')
    const elsewhere = makeAuthenticator('https://samenspel.evil.example')
    await expect(addPasskey('Elders', elsewhere)).rejects.toThrow('signInFailed')
  })

  test('a key that was copied, and so counts backwards, is refused', async () => {
    const authenticator = await addPasskey()
    await signIn(authenticator)
    await world.app.databases.installation.write((tx) =>
      tx.updateTable('passkey').set({ counter: 4_000_000_000 }).execute(),
    )
    await expect(signIn(authenticator)).rejects.toThrow('signInFailed')
  })

  test('a passkey still signs in while strangers guess passwords', async () => {
    const authenticator = await addPasskey()
    await world.app.databases.installation.write((tx) =>
      tx
        .insertInto('sign_in_attempt')
        .values(
          Array.from({ length: 500 }, (_, n) => ({
            id: `try ${n}`,
            account_key: 'ruud',
            source_key: 'attic',
            at: world.clock.now,
            succeeded: 0 as const,
          })),
        )
        .execute(),
    )
    await expect(signIn(authenticator, { source: 'attic' })).resolves.toBeDefined()
  })

  test('its owner gives it another name and takes it away; then it signs nobody in', async () => {
    const authenticator = await addPasskey()
    const { credentialId } = authenticator
    await (await ruud.call()).accounts.renamePasskey({ credentialId, name: ' Mijn telefoon ' })
    const { passkeys } = await (await ruud.call()).accounts.mine()
    expect(passkeys.find((one) => one.credentialId === credentialId)?.name).toBe('Mijn telefoon')
    await (await ruud.call()).accounts.removePasskey({ credentialId })
    await expect(signIn(authenticator)).rejects.toThrow('signInFailed')
  })

  test("somebody else's passkey cannot be renamed or taken away", async () => {
    const { credentialId } = await addPasskey()
    const nora = await enrolColleague(world, 'nora@thuisnabij.example')
    await expect((await nora.call()).accounts.removePasskey({ credentialId })).rejects.toThrow('notFound')
    await expect(
      (await nora.call()).accounts.renamePasskey({ credentialId, name: 'Van mij' }),
    ).rejects.toThrow('notFound')
  })

  test('the last way of signing in stays', async () => {
    const { credentialId } = await addPasskey()
    await (await ruud.call()).accounts.removePasskey({ credentialId: ruud.authenticator.credentialId })
    await expect((await ruud.call()).accounts.removePasskey({ credentialId })).rejects.toThrow('lastFactor')
    await expect((await ruud.call()).accounts.mine()).resolves.toMatchObject({ passkeys: [{ credentialId }] })
  })
})

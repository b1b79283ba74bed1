import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deliverPackets } from '#server/accounts/deliver-packets.ts'
import { endPhoneAccess, givePhoneAccess } from '#server/accounts/give-phone-access.ts'
import { baseOf } from '#server/base/base-tx.ts'
import { systemActor, writeAs } from '#server/base/write-as.ts'
import type { Change } from '#server/base/context.ts'
import { engines } from '../../support/databases.ts'
import { enrolColleague, lastLinkTo, mailsTo, makeVisitor, settle } from '../../support/visitors.ts'
import { makeWorld, type World } from '../../support/world.ts'

const email = 'anna@example.org'

describe.each(engines)('packets from an organisation to the installation (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const asSystem = (carryOut: (change: Change) => Promise<void>) =>
    writeAs({
      app: world.app,
      organisation: world.organisation,
      procedure: 'test',
      actorIn: async () => systemActor,
      carryOut,
    })
  const give = (id: string, address = email) =>
    asSystem((change) => givePhoneAccess(change, { id, email: address, locale: 'nl' }))
  const memberships = () =>
    world.app.databases.installation.read((tx) =>
      tx.selectFrom('membership').select(['person_id', 'ended_at']).orderBy('person_id').execute(),
    )
  const waiting = () =>
    world.organisation.store.read((tx) =>
      baseOf(tx).selectFrom('outbox').select('status').where('kind', '=', 'packet').execute(),
    )

  test('a volunteer gets an account and a link to the phone app, and the link opens it', async () => {
    await give('anna')
    expect(await settle(world)).toBe(1)
    const { path, token } = await lastLinkTo(world, email)
    expect(path).toBe('/thuisnabij/vrijwilliger/link')
    const arrival = await (await makeVisitor(world).call()).accounts.openLink({ token })
    expect(arrival).toEqual({ next: 'phone', organisation: 'thuisnabij' })
  })

  test('an account never changes hands: who comes in by an address keeps it until that ends', async () => {
    await give('anna')
    await settle(world)
    await give('berna')
    await settle(world)
    expect(await memberships()).toEqual([{ person_id: 'anna', ended_at: null }])
    expect(await mailsTo(world, email)).toHaveLength(1)
    await asSystem((change) => endPhoneAccess(change, 'anna'))
    await give('berna')
    await settle(world)
    expect((await memberships()).filter(({ ended_at }) => ended_at === null)).toEqual([
      { person_id: 'berna', ended_at: null },
    ])
  })

  test('a packet is carried out once, also when it is delivered again', async () => {
    await give('anna')
    await settle(world)
    await world.organisation.store.write((tx) =>
      baseOf(tx).updateTable('outbox').set({ status: 'waiting' }).execute(),
    )
    expect(await settle(world)).toBe(1)
    expect(await mailsTo(world, email)).toHaveLength(1)
    expect(await waiting()).toEqual([{ status: 'sent' }])
  })

  test('two deliverers at the same moment do it once', async () => {
    await give('anna')
    const arrived = await Promise.all([1, 2, 3].map(() => deliverPackets(world.app, world.organisation)))
    expect(arrived.toSorted()).toEqual([0, 0, 1])
    expect(await mailsTo(world, email)).toHaveLength(1)
  })

  test('access given, ended and given again in one moment ends as it was meant', async () => {
    await give('anna')
    await asSystem((change) => endPhoneAccess(change, 'anna'))
    await give('anna')
    expect(await settle(world)).toBe(3)
    const living = (await memberships()).filter(({ ended_at }) => ended_at === null)
    expect(living).toEqual([{ person_id: 'anna', ended_at: null }])
  })

  test('an account without a place is emptied: no address, no key, no session', async () => {
    await give('anna')
    await settle(world)
    const visitor = makeVisitor(world)
    await (await visitor.call()).accounts.openLink({ token: (await lastLinkTo(world, email)).token })
    await asSystem((change) => endPhoneAccess(change, 'anna'))
    await settle(world)
    const accounts = await world.app.databases.installation.read((tx) =>
      tx.selectFrom('account').selectAll().execute(),
    )
    expect(JSON.stringify(accounts)).not.toContain(email)
    await expect((await visitor.call()).accounts.mine()).rejects.toThrow('notSignedIn')
  })

  test('a new address moves the place to another account', async () => {
    await give('anna')
    await settle(world)
    await give('anna', 'anna.new@example.org')
    await settle(world)
    const { token } = await lastLinkTo(world, 'anna.new@example.org')
    await (await makeVisitor(world).call()).accounts.openLink({ token })
    const old = await lastLinkTo(world, email)
    await expect((await makeVisitor(world).call()).accounts.openLink(old)).rejects.toThrow()
  })

  test('who can sign in already gets no key by mail', async () => {
    const ruud = await enrolColleague(world, 'ruud@thuisnabij.example')
    await give('ruud as volunteer', ruud.email)
    await settle(world)
    const mails = await mailsTo(world, ruud.email)
    expect(mails.at(-1)?.values).toMatchObject({ link: '/thuisnabij/vrijwilliger' })
  })

  test('what cannot be read stands aside and holds up nothing', async () => {
    await give('anna')
    await world.organisation.store.write(async (tx) => {
      const row = await baseOf(tx).selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
      await baseOf(tx)
        .insertInto('outbox')
        .values({ ...row, id: world.newId() })
        .execute()
    })
    expect(await settle(world)).toBe(1)
    expect((await waiting()).map(({ status }) => status).toSorted()).toEqual(['failed', 'sent'])
  })
})

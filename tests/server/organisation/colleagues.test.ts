import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '#shared/roles.ts'
import { writeAs } from '#server/base/write-as.ts'
import { administered } from '#server/organisation/colleague-access.ts'
import { engines } from '../../support/databases.ts'
import { enrolColleague, lastLinkTo, mailsTo, makeVisitor, settle } from '../../support/visitors.ts'
import { makeWorld, type World } from '../../support/world.ts'

const email = 'ruud@thuisnabij.example'

describe.each(engines)('colleagues (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const admin = () => world.as(world.founder).organisation
  const invite = (roles: Role[] = ['coordinator'], address = email) =>
    admin().inviteColleague({ commandId: world.newId(), name: 'Ruud', email: address, phone: '', roles })
  const seen = async (id: string) => {
    const found = (await admin().allColleagues()).find((one) => one.id === id)
    if (found === undefined) throw new Error('There is no such colleague.')
    return found
  }
  const events = async () =>
    (
      await world.organisation.store.read((tx) =>
        tx
          .selectFrom('event')
          .select('kind')
          .where('kind', '!=', 'organisation.founded')
          .orderBy('seq')
          .execute(),
      )
    ).map(({ kind }) => kind)

  test('an invited colleague gets mail, enrols, arrives and can be chosen', async () => {
    const ruud = await enrolColleague(world, email)
    expect((await seen(ruud.colleagueId)).status).toBe('invited')
    await expect((await ruud.call()).accounts.me()).resolves.toMatchObject({ arrives: true })
    await (await ruud.call()).organisation.arrive({ commandId: world.newId() })
    await (await ruud.call()).organisation.arrive({ commandId: world.newId() })
    const choices = await (await ruud.call()).organisation.colleagues()
    expect(choices.map(({ name }) => name)).toEqual(['Nadia Aissati', 'Ruud'])
    expect(await events()).toEqual(['colleague.invited', 'colleague.arrived'])
  })

  test('the same invitation sent twice is one colleague and one mail', async () => {
    const invitation = { commandId: world.newId(), name: 'Ruud', email, phone: '', roles: ['admin' as const] }
    const first = await admin().inviteColleague(invitation)
    expect(await admin().inviteColleague(invitation)).toEqual(first)
    await settle(world)
    expect(await mailsTo(world, email)).toHaveLength(1)
  })

  test('an address that somebody has is refused and leaves nothing behind', async () => {
    await expect(invite(['coordinator'], 'NADIA@thuisnabij.example')).rejects.toThrow('emailTaken')
    expect(await admin().allColleagues()).toHaveLength(1)
    expect(await events()).toEqual([])
  })

  test('only an administrator invites, and only for the own organisation', async () => {
    const coordinator = await world.addColleague('Sanne', ['coordinator', 'projectLead'])
    const invitation = {
      commandId: world.newId(),
      name: 'Ruud',
      email,
      phone: '',
      roles: ['admin' as const],
    }
    await expect(world.as(coordinator).organisation.inviteColleague(invitation)).rejects.toThrow('notAllowed')
    const elsewhere = await world.addOrganisation('elders')
    await expect(world.as(elsewhere.founder).organisation.inviteColleague(invitation)).rejects.toThrow(
      'notSignedIn',
    )
    expect(await events()).toEqual([])
  })

  test('other roles hold from the very next call', async () => {
    const ruud = await world.addColleague('Ruud', ['admin'])
    await admin().changeRoles({
      commandId: world.newId(),
      colleagueId: ruud.id,
      version: 1,
      roles: ['coordinator'],
    })
    await expect(world.as(ruud).organisation.allColleagues()).rejects.toThrow('notAllowed')
  })

  test('the last administrator cannot give it up or leave', async () => {
    const { version } = await seen(world.founder.id)
    const own = { colleagueId: world.founder.id, version }
    await invite(['admin'])
    await expect(
      admin().changeRoles({ commandId: world.newId(), ...own, roles: ['coordinator'] }),
    ).rejects.toThrow('lastAdmin')
    await expect(admin().leaveColleague({ commandId: world.newId(), ...own })).rejects.toThrow('lastAdmin')
    expect(await seen(world.founder.id)).toMatchObject({ status: 'active', version })
    await world.addColleague('Sanne', ['admin'])
    await admin().changeRoles({ commandId: world.newId(), ...own, roles: ['coordinator'] })
  })

  test('two administrators who take the role from each other at the same moment leave one', async () => {
    const sanne = await world.addColleague('Sanne', ['admin'])
    const take = (from: string, by = world.founder) =>
      world.as(by).organisation.changeRoles({
        commandId: world.newId(),
        colleagueId: from,
        version: 1,
        roles: ['coordinator'],
      })
    const outcomes = await Promise.allSettled([take(sanne.id), take(world.founder.id, sanne)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('what somebody else changed meanwhile is not overwritten', async () => {
    const ruud = await world.addColleague('Ruud', ['coordinator'])
    const change = (roles: Role[]) =>
      admin().changeRoles({ commandId: world.newId(), colleagueId: ruud.id, version: 1, roles })
    await change(['teamLead'])
    await expect(change(['coordinator'])).rejects.toThrow('staleVersion')
    expect((await seen(ruud.id)).roles).toEqual(['teamLead'])
  })

  test('who left is refused at once, before any packet arrived, and cannot sign in after it', async () => {
    const ruud = await enrolColleague(world, email)
    await (await ruud.call()).organisation.arrive({ commandId: world.newId() })
    const { version } = await seen(ruud.colleagueId)
    await admin().leaveColleague({ commandId: world.newId(), colleagueId: ruud.colleagueId, version })
    await expect((await ruud.call()).organisation.colleagues()).rejects.toThrow('notSignedIn')
    await settle(world)
    await expect((await ruud.call()).accounts.mine()).rejects.toThrow('notSignedIn')
    const visitor = makeVisitor(world)
    const { challengeId, options } = await (await visitor.call()).accounts.startPasskeySignIn()
    const credential = ruud.authenticator.signIn(options)
    await expect(
      (await visitor.call()).accounts.signInWithPasskey({ challengeId, credential }),
    ).rejects.toThrow('signInFailed')
  })

  test('who is no administrator is never given a colleague to change', async () => {
    const asking = writeAs({
      app: world.app,
      organisation: world.organisation,
      procedure: 'test',
      actorIn: async () => ({
        kind: 'colleague',
        id: world.founder.id,
        name: 'Nadia',
        roles: ['coordinator', 'projectLead'],
        sessionId: 'one',
      }),
      carryOut: (change) => administered(change, world.founder.id),
    })
    await expect(asking).rejects.toThrow('notAllowed')
  })

  test('what a colleague carried is nobody’s after they left, with its history', async () => {
    const ruud = await world.addColleague('Ruud', ['coordinator'])
    await world.organisation.store.write((tx) =>
      tx
        .insertInto('caseload_period')
        .values({
          id: world.newId(),
          colleague_id: ruud.id,
          subject_kind: 'helpRequest',
          subject_id: 'request',
          from_on: '2026-11-01',
          until_on: null,
        })
        .execute(),
    )
    const answer = await admin().leaveColleague({
      commandId: world.newId(),
      colleagueId: ruud.id,
      version: 1,
    })
    expect(answer).toEqual({ leftWithoutOwner: 1 })
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('caseload_period').select(['colleague_id', 'until_on']).execute(),
    )
    expect(rows).toEqual([{ colleague_id: ruud.id, until_on: '2026-11-23' }])
  })

  test('who left can come back by a new invitation; who works here needs none', async () => {
    const ruud = await enrolColleague(world, email)
    const { version } = await seen(ruud.colleagueId)
    await admin().leaveColleague({ commandId: world.newId(), colleagueId: ruud.colleagueId, version })
    await admin().reinviteColleague({
      commandId: world.newId(),
      colleagueId: ruud.colleagueId,
      version: version + 1,
    })
    await settle(world)
    const { token } = await lastLinkTo(world, email)
    const arrival = await (await makeVisitor(world).call()).accounts.openLink({ token })
    expect(arrival.next).toBe('enrol')
    const active = await world.addColleague('Sanne', ['coordinator'])
    await expect(
      admin().reinviteColleague({ commandId: world.newId(), colleagueId: active.id, version: 1 }),
    ).rejects.toThrow('notNow')
  })

  test('a new invitation makes the one before worthless', async () => {
    const { id } = await invite()
    await settle(world)
    const first = await lastLinkTo(world, email)
    await admin().reinviteColleague({ commandId: world.newId(), colleagueId: id, version: 1 })
    await settle(world)
    await expect((await makeVisitor(world).call()).accounts.openLink({ token: first.token })).rejects.toThrow(
      'linkExpired',
    )
  })

  test('the list of all colleagues leaves its line in the read log', async () => {
    await admin().allColleagues()
    const lines = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['procedure', 'count']).execute(),
    )
    expect(lines).toEqual([{ procedure: 'organisation.allColleagues', count: 1 }])
  })
})

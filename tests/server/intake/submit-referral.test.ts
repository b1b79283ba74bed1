import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

import type { SubmitReferral } from '#shared/referral-form.ts'
import type { Change } from '#server/base/context.ts'
import { openMail } from '#server/base/outbox.ts'
import { closeRequest, searchAgain, supportRequest } from '#server/intake/follow-match.ts'
import { asSystem } from '../../support/as-system.ts'
import { decision, statusIn, traces, wishesOf } from './asking.ts'

describe.each(engines)('a request that a referrer sends with the parent (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const referral = (over: Partial<SubmitReferral['referrer']> = {}): SubmitReferral => ({
    commandId: world.newId(),
    locale: 'nl',
    parentAgrees: true,
    parent: {
      firstName: 'Farida',
      phone: '+31612345670',
      email: '',
      contactWay: 'call',
      postcode: '3544',
    },
    kinds: ['people'],
    story: 'Ze wil er graag op uit.',
    mayBeShared: false,
    referrer: {
      name: 'Huisarts de Boer',
      organisation: 'Praktijk Overvecht',
      email: 'deboer@example.org',
      phone: '',
      mayHear: true,
      ...over,
    },
  })
  const mailsTo = async (kind: string) => {
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('outbox').selectAll().where('person_kind', '=', kind).orderBy('created_at').execute(),
    )
    return rows.map((row) => openMail(world.organisation.key, row.id, row.sealed_content))
  }
  /** As the match's own operations do it, inside their own transaction. */
  const inChange = (work: (change: Change) => Promise<void>) => asSystem(world, work)
  const searching = async (sent: SubmitReferral) => {
    const requestId = sent.commandId
    const act = world.as(world.founder).intake
    await act.saveWishes({ commandId: world.newId(), requestId, version: 1, wishes: wishesOf(world) })
    await act.decide(decision(world, requestId, 2))
  }

  test('arrives with its referrer, and the parent is still asked whether it is their own wish', async () => {
    const sent = referral()
    expect(await world.as(null).intake.submitReferral(sent)).toEqual({ contactBy: '2026-11-26' })
    const file = await world.as(world.founder).intake.file({ requestId: sent.commandId })
    expect(file).toMatchObject({
      onlyCall: true,
      source: 'referrer',
      parentAgrees: false,
      referrer: { name: 'Huisarts de Boer', organisation: 'Praktijk Overvecht', mayHear: true },
    })
    await world.as(world.founder).intake.logContact({
      commandId: world.newId(),
      requestId: sent.commandId,
      reached: true,
      note: '',
      parentAgrees: true,
    })
    expect(await statusIn(world, sent.commandId)).toMatchObject({ parent_agrees: 1 })
  })

  test('the referrer hears of the start and of the end, once each, without a word about the family', async () => {
    const sent = referral()
    await world.as(null).intake.submitReferral(sent)
    await searching(sent)
    const matched = { helpRequestId: sent.commandId }
    await inChange((change) => supportRequest(change, matched))
    await inChange((change) => searchAgain(change, matched))
    expect(await statusIn(world, sent.commandId)).toMatchObject({
      status: 'searching',
      waiting_since: '2026-11-23',
    })
    await inChange((change) => supportRequest(change, matched))
    await inChange((change) => closeRequest(change, matched))
    const mails = await mailsTo('referrer')
    expect(mails.map(({ template }) => template)).toEqual([
      'referralReceived',
      'referralStarted',
      'referralEnded',
    ])
    expect(JSON.stringify(mails)).not.toMatch(/Farida|SP-|3544/)
  })

  test("without the parent's yes to that, the referrer hears nothing at all", async () => {
    const sent = referral({ mayHear: false })
    await world.as(null).intake.submitReferral(sent)
    await searching(sent)
    const matched = { helpRequestId: sent.commandId }
    await inChange((change) => supportRequest(change, matched))
    await inChange((change) => closeRequest(change, matched))
    expect(await mailsTo('referrer')).toEqual([])
  })

  test('who sends two families is one referrer, and what a stranger types changes nothing about them', async () => {
    await world.as(null).intake.submitReferral(referral())
    await world
      .as(null)
      .intake.submitReferral(referral({ name: 'Iemand Anders', email: 'DeBoer@example.org' }))
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('referrer').select(['name', 'email']).execute(),
    )
    expect(rows).toEqual([{ name: 'Huisarts de Boer', email: 'deboer@example.org' }])
  })

  test('a request that was stopped stays stopped when its match ends', async () => {
    const sent = referral()
    await world.as(null).intake.submitReferral(sent)
    const version = (await statusIn(world, sent.commandId)).version
    await world.as(world.founder).intake.withdraw({
      commandId: world.newId(),
      requestId: sent.commandId,
      version,
      reason: 'other',
      note: '',
    })
    const before = await traces(world)
    const matched = { helpRequestId: sent.commandId }
    await inChange((change) => searchAgain(change, matched))
    await inChange((change) => closeRequest(change, matched))
    expect(await traces(world)).toBe(before)
    await expect(inChange((change) => supportRequest(change, matched))).rejects.toThrow('notNow')
  })

  test('without the parent knowing, nothing is kept', async () => {
    const before = await traces(world)
    const sending = { ...referral(), parentAgrees: JSON.parse('false') }
    await expect(world.as(null).intake.submitReferral(sending)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await traces(world)).toBe(before)
  })
})

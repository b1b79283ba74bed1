import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { application, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('applying as a volunteer (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('an application is kept, with a call promised within three working days and a mail about it', async () => {
    const sent = application(world.newId())
    const receipt = await world.as(null).volunteers.submitApplication(sent)
    expect(receipt).toEqual({ contactBy: '2026-11-26', mailed: true })
    const row = await volunteerRow(world, sent.commandId)
    expect(row).toMatchObject({ status: 'applied', source: 'poster', postcode4: '3562', capacity: 1 })
    expect(row.sealed_motivation).not.toContain('terugdoen')
    const mails = await world.organisation.store.read((tx) =>
      tx.selectFrom('outbox').select(['person_kind', 'person_id']).execute(),
    )
    expect(mails).toEqual([{ person_kind: 'volunteer', person_id: sent.commandId }])
  })

  test('what was filled in is noted as said by themselves today; what was skipped is not known', async () => {
    const sent = application(world.newId(), { languages: [], dayParts: [] })
    await world.as(null).volunteers.submitApplication(sent)
    const file = await world.as(world.founder).volunteers.file({ volunteerId: sent.commandId })
    expect(file.noted).toEqual({
      kinds: { source: 'self', on: '2026-11-23' },
      postcode: { source: 'self', on: '2026-11-23' },
    })
    expect((await volunteerRow(world, sent.commandId)).day_parts_known).toBe(0)
  })

  test('somebody who was here before reads the same answer; only the coordinator sees it', async () => {
    const first = application(world.newId())
    const answer = await world.as(null).volunteers.submitApplication(first)
    const again = application(world.newId(), { email: 'SAMIRA@example.org', phone: '' })
    expect(await world.as(null).volunteers.submitApplication(again)).toEqual(answer)
    const file = await world.as(world.founder).volunteers.file({ volunteerId: again.commandId })
    expect(file.lookalikes).toMatchObject([{ id: first.commandId }])
  })

  test('sent twice, it is one application', async () => {
    const sent = application(world.newId())
    const first = await world.as(null).volunteers.submitApplication(sent)
    expect(await world.as(null).volunteers.submitApplication(sent)).toEqual(first)
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('volunteer').select('id').execute(),
    )
    expect(rows).toHaveLength(1)
  })

  test('without a phone number or an e-mail address nothing is kept', async () => {
    const sent = application(world.newId(), { phone: '', email: '' })
    await expect(world.as(null).volunteers.submitApplication(sent)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('volunteer').select('id').execute(),
    )
    expect(rows).toEqual([])
  })
})

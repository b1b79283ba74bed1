import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SubmitHelpRequest } from '#shared/intake-form.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

const question = (commandId: string): SubmitHelpRequest => ({
  commandId,
  locale: 'nl',
  askedBy: 'parent',
  answers: {
    kinds: ['talk', 'children'],
    story: 'Ik red het even niet met drie kleintjes.\nእንደምን አለህ',
    ageBands: ['0-3', '4-11'],
    helped: 'parent',
    supportedAge: null,
    youthAgrees: false,
    dayPartsAnswer: 'chosen',
    dayParts: ['wed-morning', 'fri-afternoon'],
    postcode: '3562 AB',
    languages: ['ar', 'nl'],
    wishedGender: 'woman',
    place: null,
    homeFacts: ['cat'],
    firstName: 'Amina',
    phone: '+31612345678',
    email: 'amina@example.org',
    contactWay: 'call',
    noVoicemail: true,
    onlyCall: false,
  },
})

describe.each(engines)('asking for help (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('a question is kept whole and promises a call within three working days', async () => {
    const asked = question(world.newId())
    const receipt = await world.as(null).intake.submit(asked)
    expect(receipt).toMatchObject({ number: 'SP-2001', contactBy: '2026-11-26', mailed: true })
    const stored = await world.organisation.store.read((tx) =>
      tx.selectFrom('help_request').selectAll().executeTakeFirstOrThrow(),
    )
    expect(stored).toMatchObject({ id: asked.commandId, status: 'submitted', waiting_since: '2026-11-23' })
    expect(stored.sealed_story).not.toContain('kleintjes')
  })

  test('sent twice, it is one question with one answer', async () => {
    const asked = question(world.newId())
    const first = await world.as(null).intake.submit(asked)
    const second = await world.as(null).intake.submit(asked)
    expect(second).toEqual(first)
    const count = await world.organisation.store.read((tx) =>
      tx.selectFrom('help_request').select('id').execute(),
    )
    expect(count).toHaveLength(1)
  })

  test('the same command with another text is refused and changes nothing', async () => {
    const asked = question(world.newId())
    await world.as(null).intake.submit(asked)
    const other = { ...asked, answers: { ...asked.answers, story: 'Iets anders' } }
    await expect(world.as(null).intake.submit(other)).rejects.toMatchObject({ message: 'commandIdReused' })
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('event').select('kind').where('kind', '!=', 'organisation.founded').execute(),
    )
    expect(rows).toEqual([{ kind: 'helpRequest.submitted' }])
  })

  test('an unknown field is refused and nothing is written', async () => {
    const asked = { ...question(world.newId()), status: 'searching' }
    await expect(world.as(null).intake.submit(asked)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const rows = await world.organisation.store.read((tx) =>
      tx.selectFrom('household').select('id').execute(),
    )
    expect(rows).toEqual([])
  })

  test('an organisation that does not exist takes no questions', async () => {
    const asking = world.as(null, { slug: 'nergens' }).intake.submit(question(world.newId()))
    await expect(asking).rejects.toMatchObject({ message: 'notFound' })
  })
})

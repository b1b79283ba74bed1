import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addMilliseconds } from '#shared/dates.ts'
import { type Postman, sendOrganisationMails, smtpPostman } from '#server/jobs/send-mails.ts'
import { engines } from '../../support/databases.ts'
import { type MailServer, startMailServer } from '../../support/running-app.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, story } from '../intake/asking.ts'

const outbox = (world: World) =>
  world.organisation.store.read((tx) =>
    tx.selectFrom('outbox').select(['status', 'attempts', 'last_fault', 'sealed_content']).execute(),
  )

describe.each(engines)('mail that waits in the outbox (%s)', (engine) => {
  let world: World
  let mail: MailServer
  beforeEach(async () => {
    world = await makeWorld(engine)
    mail = await startMailServer()
  })
  afterEach(async () => {
    await mail.stop()
    await world.close()
  })
  const send = (postman: Postman) => sendOrganisationMails(world.app, world.organisation, postman)

  test('reaches a real mail server, with a subject that tells nothing and a secret only behind the hash', async () => {
    await ask(world)
    expect(await send(smtpPostman(mail.url))).toBe(1)
    const [received] = mail.received
    expect(received?.subject).toBe('Bericht van Thuis Nabij')
    expect(received?.text).toMatch(/http:\/\/localhost:3000\/thuisnabij\/mijn#\S{20,}/)
    expect(`${received?.subject} ${received?.text}`).not.toContain(story.slice(0, 14))
    expect(await outbox(world)).toMatchObject([{ status: 'sent', attempts: 0 }])
  })

  test('lies sealed until it leaves: no address and no link can be read in the row', async () => {
    await ask(world)
    const [row] = await outbox(world)
    expect(row?.sealed_content).not.toContain('denise@example.org')
    expect(row?.sealed_content).not.toContain('mijn#')
  })

  test('waits longer each time while the mail server is away, and leaves when it is back', async () => {
    await ask(world)
    const away = smtpPostman('smtp://127.0.0.1:1')
    expect(await send(away)).toBe(0)
    expect(await outbox(world)).toMatchObject([{ status: 'waiting', attempts: 1 }])
    expect(await send(smtpPostman(mail.url)), 'not before its time').toBe(0)
    world.clock.now = addMilliseconds(world.clock.now, 3 * 60_000)
    expect(await send(smtpPostman(mail.url))).toBe(1)
    expect(mail.received).toHaveLength(1)
  })

  test('leaves once when two workers look at the same moment', async () => {
    for (let i = 0; i < 6; i++) await ask(world)
    await Promise.all([send(smtpPostman(mail.url)), send(smtpPostman(mail.url))])
    const ids = mail.received.map(({ messageId }) => messageId)
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
  })

  test('is taken up by another worker when the first one died with it in hand', async () => {
    await ask(world)
    const dies: Postman = () => new Promise(() => {})
    void send(dies)
    await expect.poll(() => outbox(world)).toMatchObject([{ status: 'claimed' }])
    expect(await send(smtpPostman(mail.url))).toBe(0)
    world.clock.now = addMilliseconds(world.clock.now, 3 * 60_000)
    expect(await send(smtpPostman(mail.url))).toBe(1)
  })

  test('is dropped when it is of no use any more, and stays in the list as such', async () => {
    await ask(world)
    world.clock.now = '2027-01-15T09:00:00.000Z'
    expect(await send(smtpPostman(mail.url))).toBe(0)
    expect(await outbox(world)).toMatchObject([{ status: 'dropped' }])
    expect(mail.received).toEqual([])
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openMail } from '#server/base/outbox.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, decision, expectRefusal, household, statusIn, traces } from './asking.ts'

describe.each(engines)("a parent's own page (%s)", (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const open = (secret: { code: string } | { token: string }) =>
    world.as(null).intake.openStatus({ commandId: world.newId(), secret })
  const page = async (secret: { code: string } | { token: string }) => {
    const opened = await open(secret)
    if (opened.kind !== 'open') throw new Error(`The page stayed closed: ${opened.kind}.`)
    return world.as(null, { parentToken: opened.session }).intake
  }
  const act = () => ({ commandId: world.newId() })
  const mailed = async (template: string) => {
    const rows = await world.organisation.store.read((tx) => tx.selectFrom('outbox').selectAll().execute())
    const mails = rows.map((row) => openMail(world.organisation.key, row.id, row.sealed_content))
    return mails.filter((mail) => mail.template === template).map(({ values }) => values)
  }
  const tokenIn = (values: object | undefined) =>
    values !== undefined && 'link' in values ? (String(values.link).split('#')[1] ?? '') : ''

  test('opens with the code as people type it, and with the link that was mailed', async () => {
    const { code } = await ask(world)
    const typed = `${code.slice(0, 4)} ${code.slice(4, 8).toLowerCase()}-${code.slice(8)}`
    expect(await (await page({ code: typed })).status()).toMatchObject({
      number: 'SP-2001',
      phase: 'submitted',
      parentFirstName: 'Denise',
      kinds: ['practical', 'talk'],
      submittedOn: '2026-11-23',
      contactBy: '2026-11-26',
      coordinator: null,
      parentText: '',
    })
    const token = tokenIn((await mailed('requestReceived'))[0])
    expect(await (await page({ token })).status()).toMatchObject({ number: 'SP-2001' })
  })

  test('shows nothing of what coordinators write about the family', async () => {
    const { id, code } = await ask(world)
    const desk = world.as(world.founder).intake
    await desk.saveFindings({ ...act(), requestId: id, talkVersion: 0, checks: [], findings: 'KANARIE-A' })
    await desk.logContact({ ...act(), requestId: id, reached: true, note: 'KANARIE-B', parentAgrees: false })
    await desk.saveHousehold({ ...act(), requestId: id, householdVersion: 1, household: household() })
    await desk.decide(
      decision(world, id, 2, {
        outcome: 'professional',
        reasons: 'KANARIE-C',
        safe: 'doubt',
        consult: { colleagueId: null, on: '2026-11-23', said: 'KANARIE-D' },
        otherTrack: 'KANARIE-E',
        parentText: 'Het wijkteam belt je.',
      }),
    )
    const status = await (await page({ code })).status()
    expect(status).toMatchObject({
      phase: 'referred',
      parentText: 'Het wijkteam belt je.',
      coordinator: { firstName: 'Nadia', phone: '030 123 45 68' },
    })
    expect(JSON.stringify(status)).not.toMatch(/KANARIE|612345678|denise@/)
  })

  const wrongTries = (count: number, source: string) =>
    world.organisation.store.write(async (tx) => {
      for (let n = 0; n < count; n += 1)
        await tx
          .insertInto('status_try')
          .values({ id: `${source}-${n}`, source_key: source, at: world.clock.now })
          .execute()
    })

  test('after ten wrong codes from one place the next wrong one has to wait; the right one still comes in', async () => {
    const { code } = await ask(world)
    for (let wrong = 0; wrong < 10; wrong += 1)
      expect(await open({ code: 'AAAA AAAA AAAA' })).toEqual({ kind: 'unknown' })
    expect(await open({ code: 'AAAA AAAA AAAA' })).toEqual({ kind: 'tooManyTries' })
    expect((await open({ code })).kind).toBe('open')
  })

  test('who goes on guessing is not looked up any more for a quarter of an hour, and nobody else', async () => {
    const { code } = await ask(world)
    await wrongTries(100, 'test')
    expect(await open({ code })).toEqual({ kind: 'tooManyTries' })
    const elsewhere = world.as(null, { source: 'a parent at home' }).intake
    const opened = await elsewhere.openStatus({ ...act(), secret: { code } })
    expect(opened.kind).toBe('open')
    const token = tokenIn((await mailed('requestReceived'))[0])
    expect((await open({ token })).kind).toBe('open')
    world.clock.now = '2026-11-23T08:46:00.000Z'
    expect((await open({ code })).kind).toBe('open')
  })

  test('many places guessing at once get fewer tries each, and a parent still comes in at once', async () => {
    const { code } = await ask(world)
    for (let bot = 0; bot < 5; bot += 1) await wrongTries(40, `bot-${bot}`)
    for (let wrong = 0; wrong < 3; wrong += 1)
      expect(await open({ code: 'AAAA AAAA AAAA' })).toEqual({ kind: 'unknown' })
    expect(await open({ code: 'AAAA AAAA AAAA' })).toEqual({ kind: 'tooManyTries' })
    expect((await open({ code })).kind).toBe('open')
    await wrongTries(26, 'test')
    expect(await open({ code })).toEqual({ kind: 'tooManyTries' })
    const opened = await world
      .as(null, { source: 'a parent at home' })
      .intake.openStatus({ ...act(), secret: { code } })
    expect(opened.kind).toBe('open')
  })

  test('a session lasts eight hours', async () => {
    const { code } = await ask(world)
    const mine = await page({ code })
    world.clock.now = '2026-11-23T16:29:00.000Z'
    expect(await mine.status()).toMatchObject({ phase: 'submitted' })
    world.clock.now = '2026-11-23T16:31:00.000Z'
    await expect(mine.status()).rejects.toMatchObject({ message: 'notSignedIn' })
  })

  test('closing it ends the session', async () => {
    const { code } = await ask(world)
    const mine = await page({ code })
    await mine.closeStatus(act())
    await expect(mine.status()).rejects.toMatchObject({ message: 'notSignedIn' })
    await expectRefusal(world, () => mine.closeStatus(act()), 'notSignedIn')
  })

  test('what a parent passes on is sealed, reaches the coordinator and is marked read once', async () => {
    const { id, code } = await ask(world)
    await (await page({ code })).passOn({ ...act(), text: 'KANARIE-BERICHT Liever op vrijdag.' })
    expect(await traces(world)).not.toContain('KANARIE-BERICHT')
    const desk = world.as(world.founder).intake
    expect((await desk.queue()).fresh.rows[0]).toMatchObject({ hasNews: true })
    const [message] = (await desk.file({ requestId: id })).messages
    expect(message).toMatchObject({ text: 'KANARIE-BERICHT Liever op vrijdag.', readAt: null })
    const reading = { requestId: id, messageId: message?.id ?? '' }
    await desk.readMessage({ ...act(), ...reading })
    expect((await desk.queue()).fresh.rows[0]).toMatchObject({ hasNews: false })
    await expectRefusal(world, () => desk.readMessage({ ...act(), ...reading }), 'notNow')
  })

  test('a parent can stop, whatever is being written at the desk, and only once', async () => {
    const { id, code } = await ask(world)
    const mine = await page({ code })
    await mine.stop(act())
    expect(await statusIn(world, id)).toMatchObject({ status: 'withdrawn', close_reason: 'byParent' })
    await expectRefusal(world, () => mine.stop(act()), 'notNow')
  })

  test('a revoked link opens nothing, and everybody else who had the page open is out', async () => {
    const { code } = await ask(world)
    const token = tokenIn((await mailed('requestReceived'))[0])
    const theirs = await page({ token })
    const mine = await page({ code })
    const { session } = await mine.revokeLink(act())
    expect(await open({ token })).toEqual({ kind: 'unknown' })
    await expect(theirs.status()).rejects.toMatchObject({ message: 'notSignedIn' })
    expect(await world.as(null, { parentToken: session }).intake.status()).toMatchObject({
      phase: 'submitted',
    })
    expect((await open({ code })).kind).toBe('open')
  })

  test('a code can be mailed again to the known address; the old one opens nothing', async () => {
    const { code } = await ask(world)
    await (await page({ code })).mailCode(act())
    const [values] = await mailed('statusAccess')
    expect(await open({ code })).toEqual({ kind: 'unknown' })
    expect((await open({ token: tokenIn(values) })).kind).toBe('open')
  })

  test('without an address there is nothing to mail to', async () => {
    const { code } = await ask(world, { email: '' })
    const mine = await page({ code })
    await expectRefusal(world, () => mine.mailCode(act()), 'noEmailKnown')
  })

  test('who lost the code gets a new one from the coordinator, and old sessions end', async () => {
    const { id, code } = await ask(world)
    const old = await page({ code })
    const given = await world.as(world.founder).intake.giveAccess({ ...act(), requestId: id })
    expect(given).toMatchObject({ mailed: true })
    await expect(old.status()).rejects.toMatchObject({ message: 'notSignedIn' })
    expect((await open({ code: given.code })).kind).toBe('open')
  })

  test('the code is kept as a keyed hash only', async () => {
    const { code } = await ask(world)
    await page({ code })
    const rows = await world.organisation.store.read(async (tx) => [
      await tx.selectFrom('parent_access').selectAll().execute(),
      await tx.selectFrom('command').selectAll().execute(),
      await tx.selectFrom('event').selectAll().execute(),
    ])
    expect(JSON.stringify(rows)).not.toContain(code)
  })
})

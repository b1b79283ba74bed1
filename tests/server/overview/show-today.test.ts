import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { applied, available, next, volunteerRow } from '../../support/volunteers.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { act, addDistrict, canaries, ending, meet, sayYes } from '../matches/match-world.ts'
import { ask, decision, wishesOf } from '../intake/asking.ts'
import { asked, at, matchIn, pair, readLines, rowOfKind, rowsOf, todayOf } from './acting.ts'

const reached = (world: World, requestId: string, isReached = true) => ({
  commandId: world.newId(),
  requestId,
  reached: isReached,
  note: '',
  parentAgrees: false,
})

describe.each(engines)('what Vandaag asks for requests (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const searching = async () => {
    const { id } = await ask(world)
    const { intake } = world.as(world.founder)
    await intake.logContact(reached(world, id))
    await intake.recordVisit({
      commandId: world.newId(),
      requestId: id,
      version: 2,
      heldOn: '2026-11-23',
      atHome: true,
    })
    await intake.saveWishes({
      commandId: world.newId(),
      requestId: id,
      version: 3,
      wishes: wishesOf(world),
    })
    await intake.decide(decision(world, id, 4))
    return id
  }

  test('a promise: open until its day, late after it, gone when the parent was reached', async () => {
    const { id } = await ask(world)
    expect(await asked(world)).toEqual(['promise open'])
    const row = await rowOfKind(world, 'promise')
    expect(row).toMatchObject({
      names: ['Denise'],
      phones: ['+31612345678'],
      postcode4: '3562',
      until: '2026-11-26',
      kinds: ['practical', 'talk'],
    })
    at(world, '2026-11-26')
    expect(await asked(world)).toEqual(['promise open'])
    at(world, '2026-11-27')
    expect(await asked(world)).toEqual(['promise late'])
    expect(await todayOf(world)).toMatchObject({ count: 1, late: 1 })
    await world.as(world.founder).intake.logContact(reached(world, id, false))
    expect(await asked(world)).toEqual(['promise late'])
    await world.as(world.founder).intake.logContact(reached(world, id))
    expect(await asked(world)).toEqual(['intake open'])
  })

  test('intake: plan it, hold it, decide; each step asks until it is done', async () => {
    const { id } = await ask(world)
    const { intake } = world.as(world.founder)
    await intake.logContact(reached(world, id))
    expect(await rowOfKind(world, 'intake')).toMatchObject({ step: 'planVisit', until: '2026-11-30' })
    await intake.planVisit({
      commandId: world.newId(),
      requestId: id,
      version: 2,
      plannedFor: '2026-11-25T10:00',
      atHome: true,
    })
    expect(await asked(world)).toEqual([])
    expect((await todayOf(world)).week).toEqual([
      { kind: 'intake', at: '2026-11-25T10:00', about: { kind: 'helpRequest', id }, names: ['Denise'] },
    ])
    at(world, '2026-11-25')
    expect(await rowOfKind(world, 'intake')).toMatchObject({ step: 'visit', at: '2026-11-25T10:00' })
    await intake.recordVisit({
      commandId: world.newId(),
      requestId: id,
      version: 3,
      heldOn: '2026-11-25',
      atHome: true,
    })
    expect(await rowOfKind(world, 'intake')).toMatchObject({ step: 'decide', until: '2026-12-14' })
    await intake.saveWishes({
      commandId: world.newId(),
      requestId: id,
      version: 4,
      wishes: wishesOf(world),
    })
    await intake.decide(decision(world, id, 5))
    expect(await asked(world)).toEqual([])
  })

  test('a message of the parent asks until it is read', async () => {
    const { id, code } = await ask(world)
    const token = `parent-${code}`
    await world.organisation.store.write(async (tx) => {
      const access = await tx
        .selectFrom('parent_access')
        .select('id')
        .where('help_request_id', '=', id)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('parent_session')
        .values({
          token_hash: createHash('sha256').update(token).digest('hex'),
          parent_access_id: access.id,
          created_at: world.clock.now,
          expires_at: '2030-01-01T00:00:00.000Z',
        })
        .execute()
    })
    const messageId = world.newId()
    await world
      .as(null, { parentToken: token })
      .intake.passOn({ commandId: messageId, text: 'KANARIE Woensdag kan niet meer.' })
    expect(await asked(world)).toEqual(['promise open', 'message open'])
    expect(JSON.stringify(await todayOf(world))).not.toContain('KANARIE')
    await world.as(world.founder).intake.readMessage({ commandId: world.newId(), requestId: id, messageId })
    expect(await asked(world)).toEqual(['promise open'])
  })

  test('a waiting parent gets a sign of life every four weeks: the decision, a call and a mail are one', async () => {
    const id = await searching()
    at(world, '2026-12-18')
    expect(await asked(world)).toEqual([])
    at(world, '2026-12-19')
    expect(await rowOfKind(world, 'waitingParent')).toMatchObject({
      standing: 'open',
      until: '2026-12-21',
      days: 26,
      canMail: true,
    })
    await world.as(world.founder).intake.sendSignOfLife({ commandId: world.newId(), requestId: id })
    expect(await asked(world)).toEqual([])
    at(world, '2027-01-15')
    expect(await asked(world)).toEqual(['waitingParent open'])
    await world.as(world.founder).intake.logContact(reached(world, id))
    expect(await asked(world)).toEqual([])
  })

  test('put off while waiting: nothing until the day, then a look; brought back it waits again', async () => {
    const id = await searching()
    const { intake } = world.as(world.founder)
    await intake.later({ commandId: world.newId(), requestId: id, version: 5, until: '2027-01-11' })
    at(world, '2027-01-10')
    expect(await asked(world)).toEqual([])
    at(world, '2027-01-11')
    expect(await rowOfKind(world, 'holdEnds')).toMatchObject({ standing: 'open', version: 6 })
    await intake.bringBack({ commandId: world.newId(), requestId: id, version: 6 })
    expect(await asked(world)).toEqual(['waitingParent late'])
  })

  test('the queue of Intake and Vandaag speak of the same day', async () => {
    const { id } = await ask(world)
    await world
      .as(world.founder)
      .intake.later({ commandId: world.newId(), requestId: id, version: 1, until: '2026-12-07' })
    at(world, '2026-12-07')
    const queue = await world.as(world.founder).intake.queue()
    expect(queue.fresh.rows[0]?.due?.on).toBe('2026-12-07')
    expect(await rowOfKind(world, 'promise')).toMatchObject({ until: '2026-12-07', standing: 'open' })
  })
})

describe.each(engines)('what Vandaag asks for volunteers (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('an applicant is called within three working days', async () => {
    const id = await applied(world)
    expect(await rowOfKind(world, 'applicant')).toMatchObject({ until: '2026-11-26', names: ['Samira'] })
    at(world, '2026-11-27')
    expect(await asked(world)).toEqual(['applicant late'])
    const { volunteers } = world.as(world.founder)
    await volunteers.logFirstContact({ ...(await next(world, id)), on: '2026-11-27' })
    expect(await asked(world)).toEqual([])
  })

  test('a certificate is renewed in time; asking for it shows, seeing it ends the asking', async () => {
    const id = await available(world)
    const { volunteers } = world.as(world.founder)
    const { renew_on } = await world.organisation.store.read((tx) =>
      tx
        .selectFrom('screening_step')
        .select('renew_on')
        .where('kind', '=', 'certificate')
        .executeTakeFirstOrThrow(),
    )
    expect(renew_on).toBe('2029-10-01')
    await volunteers.giveSignOfLife({ ...(await next(world, id)), how: 'mail' })
    at(world, '2029-08-06')
    await volunteers.giveSignOfLife({ ...(await next(world, id)), how: 'mail' })
    expect(await asked(world)).toEqual(['certificate open'])
    await volunteers.askCertificate({ ...(await next(world, id)), askedOn: '2029-08-06' })
    expect(await rowOfKind(world, 'certificate')).toMatchObject({ on: '2029-08-06', until: '2029-10-01' })
    await volunteers.seeCertificate({
      ...(await next(world, id)),
      seenOn: '2029-08-06',
      datedOn: '2029-08-01',
    })
    expect(await asked(world)).toEqual([])
  })

  test('who waits for a match hears from us; a pause is no waiting, and a mail counts', async () => {
    const id = await available(world)
    at(world, '2026-12-18')
    expect(await asked(world)).toEqual([])
    at(world, '2026-12-19')
    expect(await asked(world)).toEqual(['waitingVolunteer open'])
    const { volunteers } = world.as(world.founder)
    await volunteers.pause({ ...(await next(world, id)), until: null, reason: '' })
    expect(await asked(world)).toEqual([])
    await volunteers.resume(await next(world, id))
    expect(await asked(world)).toEqual(['waitingVolunteer open'])
    await volunteers.giveSignOfLife({ ...(await next(world, id)), how: 'mail' })
    expect(await asked(world)).toEqual([])
    expect((await volunteerRow(world, id)).written_on).toBe('2026-12-19')
  })
})

describe.each(engines)('what Vandaag asks for matches (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('a proposal: an answer in time, then an introduction to plan, hold and follow', async () => {
    const scene = await matchIn(world, 'proposed')
    expect(await asked(world)).toEqual([])
    at(world, '2026-11-27')
    expect(await rowOfKind(world, 'answerOpen')).toMatchObject({ waitsFor: 'volunteer', names: pair })
    await scene.asVolunteer.matches.answerAsVolunteer({ ...(await act(scene)), answer: 'yes' })
    // The parent has a week of her own.
    expect(await asked(world)).toEqual([])
    at(world, '2026-12-01')
    expect(await rowOfKind(world, 'answerOpen')).toMatchObject({ waitsFor: 'parent', until: '2026-12-04' })
    await scene.asParent.matches.answerAsParent({ ...(await act(scene)), answer: 'yes' })
    expect(await asked(world)).toEqual(['introductionPlan open'])
    await scene.coordinator.matches.planIntroduction({
      ...(await act(scene)),
      at: '2026-12-02T10:00',
      place: 'familyHome',
      detail: '',
    })
    expect(await asked(world)).toEqual([])
    at(world, '2026-12-02')
    expect(await rowOfKind(world, 'introduction')).toMatchObject({ at: '2026-12-02T10:00' })
    await scene.coordinator.matches.recordIntroduction({
      ...(await act(scene)),
      heldOn: '2026-12-02',
      outcome: 'goOn',
      note: '',
    })
    expect(await asked(world)).toEqual(['afterIntroduction open'])
    at(world, '2026-12-07')
    expect(await asked(world)).toEqual(['afterIntroduction late'])
  })

  test('who wants to talk before answering is called', async () => {
    const scene = await matchIn(world, 'proposed')
    await scene.asVolunteer.matches.askToTalk(await act(scene))
    expect(await rowOfKind(world, 'callAsked')).toMatchObject({ talkAsked: true, until: '2026-11-25' })
    await scene.coordinator.matches.noteTalk(await act(scene))
    expect(await asked(world)).toEqual([])
  })

  const logged = (scene: Awaited<ReturnType<typeof matchIn>>, happenedOn: string, callMe = false) =>
    scene.asVolunteer.contact.log({
      commandId: world.newId(),
      matchId: scene.matchId,
      happenedOn,
      kind: 'visit',
      minutes: 60,
      mood: 'fine',
      activities: [],
      reason: null,
      line: '',
      callMe,
    })

  test('who asks to be called at a contact moment is called, also after the end', async () => {
    const scene = await matchIn(world, 'active')
    const { id } = await logged(scene, '2026-11-25', true)
    expect(await rowOfKind(world, 'callAsked')).toMatchObject({ callMoments: [id], until: '2026-11-27' })
    await scene.coordinator.matches.startClosing({ ...(await act(scene)), until: '2026-12-24' })
    await scene.coordinator.matches.end({ ...(await act(scene)), ...ending, aftercareOn: '2027-01-06' })
    expect(await asked(world)).toEqual(['callAsked open'])
    await scene.coordinator.contact.called({ commandId: world.newId(), id })
    expect(await asked(world)).toEqual([])
  })

  test('quiet after the policy’s days; asking counts for a week, contact ends it', async () => {
    const scene = await matchIn(world, 'active')
    await logged(scene, '2026-11-25')
    at(world, '2026-12-08')
    expect(await asked(world)).toEqual([])
    at(world, '2026-12-09')
    expect(await rowOfKind(world, 'quiet')).toMatchObject({ days: 14, intervalDays: 7, standing: 'open' })
    at(world, '2026-12-17')
    expect(await asked(world)).toEqual(['quiet late'])
    await scene.coordinator.matches.askHowItGoes({ ...(await act(scene)), how: 'mail' })
    expect(await asked(world)).toEqual([])
    at(world, '2026-12-24')
    expect(await rowOfKind(world, 'quiet')).toMatchObject({ days: 29, standing: 'open' })
    await logged(scene, '2026-12-23')
    expect(await asked(world)).toEqual([])
  })

  test('another rhythm is quiet after twice its interval', async () => {
    const scene = await matchIn(world, 'active')
    const saved = await scene.coordinator.matches.saveAgreement({
      ...(await act(scene)),
      content: { does: ['Wandelen'], doesNot: [], translation: null },
      intervalDays: 14,
      minutesPerTime: 90,
      until: null,
    })
    expect(saved.agreementId).not.toBe('')
    at(world, '2026-12-22')
    expect(await asked(world)).toEqual([])
    at(world, '2026-12-23')
    expect(await asked(world)).toEqual(['quiet open'])
  })

  test('a paused match is not quiet; its end asks, and after it the days count anew', async () => {
    const scene = await matchIn(world, 'paused')
    at(world, '2026-12-20')
    expect(await asked(world)).toEqual([])
    at(world, '2026-12-21')
    expect(await asked(world)).toEqual(['pauseEnds open'])
    await scene.coordinator.matches.resume(await act(scene))
    expect(await asked(world)).toEqual([])
    at(world, '2027-01-04')
    expect(await asked(world)).toEqual(['quiet open'])
  })

  test('a trial ends, and asks a week before', async () => {
    const scene = await matchIn(world, 'trial')
    at(world, '2026-12-30')
    await logged(scene, '2026-12-30')
    expect(await rowOfKind(world, 'trialEnds')).toMatchObject({ until: '2027-01-06', on: '2026-11-25' })
    await scene.coordinator.matches.start(await act(scene))
    expect(await asked(world)).toEqual([])
  })

  test('a closing match asks for its end, and an ended one for one call', async () => {
    const scene = await matchIn(world, 'closing')
    at(world, '2026-12-24')
    await logged(scene, '2026-12-24')
    expect(await asked(world)).toEqual(['closingEnds open'])
    await scene.coordinator.matches.end({
      ...(await act(scene)),
      ...ending,
      endedOn: '2026-12-24',
      aftercareOn: '2027-02-04',
    })
    expect(await asked(world)).toEqual([])
    at(world, '2027-02-12')
    expect(await asked(world)).toEqual(['aftercare late', 'waitingVolunteer late'])
    await scene.coordinator.matches.recordAftercare({
      ...(await act(scene)),
      doneOn: '2027-02-12',
      note: '',
    })
    expect(await asked(world)).toEqual(['waitingVolunteer late'])
  })

  test('after a year somebody looks at its length, once', async () => {
    const scene = await matchIn(world, 'active')
    at(world, '2027-11-24')
    await logged(scene, '2027-11-23')
    expect(await rowOfKind(world, 'lengthReview')).toMatchObject({ until: '2027-11-25', on: '2026-11-25' })
    await scene.coordinator.matches.recordReview(await act(scene))
    expect(await asked(world)).toEqual([])
  })
})

describe.each(engines)('whose work Vandaag shows (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('mine: what I carry and what nobody carries yet; all: everybody’s', async () => {
    const { id } = await ask(world)
    await ask(world, { firstName: 'Mirjam' })
    const marleen = await world.addColleague('Marleen', ['coordinator'])
    await world.as(marleen).intake.logContact(reached(world, id))
    expect(rowsOf(await todayOf(world)).map(({ names }) => names[0])).toEqual(['Mirjam'])
    expect(rowsOf(await todayOf(world, { as: marleen })).map(({ names }) => names[0])).toEqual([
      'Mirjam',
      'Denise',
    ])
    expect(rowsOf(await todayOf(world, { scope: 'all' })).map(({ names }) => names[0])).toEqual([
      'Mirjam',
      'Denise',
    ])
  })

  test('a wijk: only who lives there; somebody without a postcode lives nowhere', async () => {
    await addDistrict(world)
    const [district] = await world.as(world.founder).organisation.districts()
    await ask(world)
    await ask(world, { firstName: 'Mirjam', postcode: '3526' })
    await ask(world, { firstName: 'Kees', postcode: null })
    expect(
      rowsOf(await todayOf(world, { districtId: district?.id ?? '' })).map(({ names }) => names[0]),
    ).toEqual(['Denise'])
    expect(await todayOf(world, { districtId: world.newId() })).toMatchObject({ count: 0, blocks: [] })
  })

  test('one line in the read log names everybody whose name is shown, and nobody else', async () => {
    const scene = await matchIn(world, 'introduction')
    const first = await ask(world)
    const late = await rowOfKind(world, 'promise')
    expect(late.about.id).toBe(first.id)
    const lines = await readLines(world, 'overview.today')
    expect(lines).toEqual([
      {
        purpose: 'caseload',
        count: 2,
        actor_id: world.founder.id,
        subjects: JSON.stringify([first.id, scene.matchId]),
      },
    ])
  })

  test('a full screen shows 25 rows; the block that is asked for is shown whole', async () => {
    for (let count = 0; count < 30; count++) await ask(world, { firstName: `Ouder ${count}` })
    await applied(world)
    const full = await todayOf(world)
    expect(full.count).toBe(31)
    expect(full.blocks.map(({ kind, count, rows }) => [kind, count, rows.length])).toEqual([
      ['promise', 30, 24],
      ['applicant', 1, 1],
    ])
    const whole = await todayOf(world, { whole: 'promise' })
    expect(whole.blocks[0]?.rows).toHaveLength(30)
    const counts = (await readLines(world, 'overview.today')).map(({ count }) => count)
    expect(counts).toEqual([25, 31])
  })

  test('the rule in the margin is the policy’s number', async () => {
    await ask(world)
    expect((await todayOf(world)).blocks).toMatchObject([{ kind: 'promise', rule: 3 }])
  })

  test('holds names, numbers and coarse facts: no story, address, mail or note', async () => {
    const scene = await matchIn(world, 'introduction')
    await meet(scene)
    await ask(world)
    const text = JSON.stringify(await todayOf(world, { scope: 'all' }))
    for (const hidden of [
      'story',
      'address',
      'note',
      'familyMail',
      'volunteerMail',
      'volunteerLast',
    ] as const)
      expect(text).not.toContain(canaries[hidden])
    expect(text).not.toContain('KANARIE')
  })

  test('is closed to an administrator, a volunteer and another organisation', async () => {
    await ask(world)
    const admin = await world.addColleague('Ad Beheer', ['admin'])
    await expect(todayOf(world, { as: admin })).rejects.toMatchObject({ message: 'notAllowed' })
    const elsewhere = await world.addOrganisation('elders')
    await expect(todayOf(world, { as: elsewhere.founder })).rejects.toMatchObject({
      message: 'notSignedIn',
    })
    const theirs = await world
      .as(elsewhere.founder, { slug: 'elders' })
      .overview.today({ scope: 'all', districtId: null, whole: null })
    expect(theirs.count).toBe(0)
  })
})

describe.each(engines)('what came in since somebody was last here (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('nothing on a first day; then what others did, since the last day before today', async () => {
    await ask(world)
    expect((await todayOf(world)).news).toBeNull()
    const scene = await matchIn(world, 'proposed')
    await sayYes(scene)
    await ask(world)
    await applied(world)
    expect((await todayOf(world)).news).toBeNull()
    world.clock.now = '2026-11-24T08:00:00.000Z'
    expect((await todayOf(world)).news).toEqual({
      since: '2026-11-23T08:30:30.000Z',
      contactMoments: 0,
      requests: 0,
      applicants: 0,
      messages: 0,
      answers: 0,
    })
    await ask(world)
    world.clock.now = '2026-11-26T08:00:00.000Z'
    await ask(world)
    expect((await todayOf(world)).news).toMatchObject({ since: '2026-11-24T08:00:00.000Z', requests: 1 })
  })
})

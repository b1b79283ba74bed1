import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { explanationDigest } from '#shared/matching/digest.ts'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import { defaultWeights } from '#shared/matching/order.ts'
import { weigh } from '#shared/matching/shortlist.ts'
import { defaultPolicy } from '#shared/policy.ts'
import { engines } from '../../support/databases.ts'
import { goodVolunteer, known, plainRequest, today } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('proposing on an explanation (%s)', (engine) => {
  let world: World
  /** What the founding itself left in the log. */
  let founding: number
  beforeEach(async () => {
    world = await makeWorld(engine)
    await world.organisation.store.write((tx) => insertPostcodes(tx))
    founding = await world.organisation.store.read(
      async (tx) => (await tx.selectFrom('event').select('id').execute()).length,
    )
  })
  afterEach(() => world.close())

  const add = async (volunteer: Partial<VolunteerFacts> = {}, request: Partial<RequestFacts> = {}) => {
    const { programmeId } = world
    const facts = { ...goodVolunteer, programmeId, id: world.newId(), ...volunteer }
    const asked = { ...plainRequest, programmeId, id: world.newId(), ...request }
    const { householdId } = await world.organisation.store.write(async (tx) => {
      await insertVolunteer(tx, facts)
      return insertRequest(world, tx, asked)
    })
    return { volunteer: facts, request: asked, volunteerId: facts.id, requestId: asked.id, householdId }
  }

  const look = (requestId: string) =>
    world.as(world.founder).matching.shortlist({ requestId, weights: null, trial: null })

  const input = (
    requestId: string,
    volunteerId: string,
    digest: string | null,
    reason: string | null = null,
  ) => ({
    commandId: world.newId(),
    requestId,
    volunteerId,
    why: 'Zelfde taal en dichtbij.',
    summary: 'Een gezin met een klein kind wil graag aanloop.',
    digest: digest ?? '0'.repeat(32),
    weights: defaultWeights,
    overrideReason: reason,
  })
  const propose = (...of: Parameters<typeof input>) => world.as(world.founder).matching.propose(input(...of))

  const left = () =>
    world.organisation.store.read(async (tx) => ({
      matches: (await tx.selectFrom('match').select('id').execute()).length,
      events: (await tx.selectFrom('event').select('id').execute()).length - founding,
      mails: (await tx.selectFrom('outbox').select('id').execute()).length,
    }))
  const nothing = { matches: 0, events: 0, mails: 0 }

  test('keeps the choice, the line of why and what was seen; the volunteer is asked first', async () => {
    const { requestId, volunteerId } = await add()
    const other = await add()
    const shown = await look(requestId)
    const digest = shown.candidates.find(({ id }) => id === volunteerId)?.digest ?? null
    const made = await propose(requestId, volunteerId, digest)
    const match = await world.organisation.store.read((tx) =>
      tx.selectFrom('match').selectAll().where('id', '=', made.matchId).executeTakeFirstOrThrow(),
    )
    const kept = JSON.parse(match.explanation)
    expect(match).toMatchObject({ status: 'proposed', volunteer_id: volunteerId })
    expect(match.sealed_why).not.toContain('Zelfde taal')
    expect(kept).toMatchObject({ digest, verdict: 'fitsWell', weights: defaultWeights, overruled: [] })
    expect(kept.factors.map(({ code }: { code: string }) => code)).toContain('time')
    expect(kept.alternatives).toEqual([
      { id: other.volunteerId, verdict: 'fitsWell', codes: expect.arrayContaining(['+time']) },
    ])
    expect(await left()).toMatchObject({ matches: 1, mails: 1 })
  })

  test('is refused with the new mark when the data changed since they were seen', async () => {
    const { requestId, volunteerId } = await add()
    const [seen] = (await look(requestId)).candidates
    await world.organisation.store.write((tx) =>
      tx.updateTable('volunteer').set({ hours_per_week: 4 }).where('id', '=', volunteerId).execute(),
    )
    const [now] = (await look(requestId)).candidates
    await expect(propose(requestId, volunteerId, seen?.digest ?? null)).rejects.toMatchObject({
      cause: { refusal: { code: 'explanationChanged', params: { digest: now?.digest } } },
    })
    expect(await left()).toEqual(nothing)
    await propose(requestId, volunteerId, now?.digest ?? null)
  })

  test('no reason overrules a hard limit', async () => {
    const { request, volunteer, requestId, volunteerId } = await add({ languages: known(['tr']) })
    const version = await world.organisation.store.read((tx) =>
      tx.selectFrom('policy_version').select('id').executeTakeFirstOrThrow(),
    )
    const { verdict, factors } = weigh(request, volunteer, defaultPolicy, today)
    const digest = explanationDigest({
      requestId,
      volunteerId,
      policyVersionId: version.id,
      verdict,
      factors,
      weights: defaultWeights,
    })
    await expect(propose(requestId, volunteerId, digest, 'Ze tolkt zelf.')).rejects.toMatchObject({
      cause: { refusal: { code: 'hardLimit', params: { factors: 'language' } } },
    })
    expect(await left()).toEqual(nothing)
  })

  test('a guard asks for a reason, and the reason stays sealed on the match', async () => {
    const { requestId, volunteerId } = await add({ restUntil: '2026-12-01' })
    const [shown] = (await look(requestId)).candidates
    expect(shown).toMatchObject({ verdict: 'borderline', reasonFor: [{ code: 'rest' }] })
    const digest = shown?.digest ?? null
    await expect(propose(requestId, volunteerId, digest, '  ')).rejects.toMatchObject({
      cause: { refusal: { code: 'reasonNeeded', params: { factors: 'rest' } } },
    })
    expect(await left()).toEqual(nothing)
    const { matchId } = await propose(requestId, volunteerId, digest, 'Zij wil zelf graag weer.')
    const match = await world.organisation.store.read((tx) =>
      tx.selectFrom('match').select(['explanation', 'sealed_why']).executeTakeFirstOrThrow(),
    )
    expect(JSON.parse(match.explanation)).toMatchObject({ overruled: ['rest'] })
    expect(match.explanation).not.toContain('Zij wil')
    expect(matchId).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('a pair that failed before is on the border, with how it ended', async () => {
    const { requestId, volunteerId, householdId, request } = await add()
    const earlierId = world.newId()
    await world.organisation.store.write(async (tx) => {
      await insertRequest(
        world,
        tx,
        {
          ...request,
          id: earlierId,
          homeFacts: {},
          givesBack: { value: null, source: null, notedOn: null },
          children: { value: null, source: null, notedOn: null },
          languages: { value: null, source: null, notedOn: null },
          postcode4: { value: null, source: null, notedOn: null },
        },
        { status: 'closed', householdId },
      )
      await insertMatch(
        world,
        tx,
        {
          help_request_id: earlierId,
          volunteer_id: volunteerId,
          status: 'ended',
          trial_from: '2026-01-10',
          ended_on: '2026-02-20',
        },
        ['noClick'],
      )
    })
    const [shown] = (await look(requestId)).candidates
    expect(shown).toMatchObject({
      verdict: 'borderline',
      reasonFor: [
        { code: 'earlierPair', data: { outcome: 'endedEarly', on: '2026-02-20', reasons: ['noClick'] } },
      ],
    })
  })

  test('who is first gets the last place; the other hears who that was', async () => {
    const { requestId, volunteerId, request } = await add()
    const secondId = world.newId()
    await world.organisation.store.write((tx) => insertRequest(world, tx, { ...request, id: secondId }))
    const [first] = (await look(requestId)).candidates
    const [second] = (await look(secondId)).candidates
    await propose(requestId, volunteerId, first?.digest ?? null)
    await expect(propose(secondId, volunteerId, second?.digest ?? null)).rejects.toMatchObject({
      cause: { refusal: { code: 'volunteerFull', params: { by: 'Nadia Aissati' } } },
    })
    await expect(propose(requestId, volunteerId, first?.digest ?? null)).rejects.toMatchObject({
      cause: { refusal: { code: 'requestHasMatch' } },
    })
    expect(await left()).toMatchObject({ matches: 1 })
  })

  test('a request of another coordinator is not opened, nor proposed for', async () => {
    const { requestId, volunteerId } = await add()
    const other = await world.addColleague('Ingrid', ['coordinator'])
    await world.organisation.store.write((tx) =>
      tx
        .insertInto('caseload_period')
        .values({
          id: world.newId(),
          colleague_id: world.founder.id,
          subject_kind: 'helpRequest',
          subject_id: requestId,
          from_on: today,
          until_on: null,
        })
        .execute(),
    )
    const desk = world.as(other).matching
    for (const call of [
      () => desk.shortlist({ requestId, weights: null, trial: null }),
      () => desk.whyNot({ requestId }),
      () => desk.propose(input(requestId, volunteerId, null)),
    ])
      await expect(call()).rejects.toMatchObject({ message: 'notInYourCaseload' })
    const queue = await desk.queue({})
    expect(queue.requests).toMatchObject([{ id: requestId, firstName: null, isMine: false }])
    expect(await left()).toEqual(nothing)
  })
})

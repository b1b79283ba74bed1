import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fromMask } from '#shared/day-parts.ts'
import type { MatchWishes } from '#shared/intake-acts.ts'
import { taskFacts } from '#shared/intake.ts'
import { type RequestFacts, unknownFact, type VolunteerFacts } from '#shared/matching/facts.ts'
import type { Factor, FactorCode } from '#shared/matching/factors.ts'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import type { ProfileFacts } from '#shared/volunteer-profile.ts'
import { engines } from '../../support/databases.ts'
import { anyRequest, anyVolunteer } from '../../support/matching-facts.ts'
import { goodVolunteer, known, plainRequest } from '../../support/matching-pair.ts'
import { insertMatch, insertPostcodes, insertRequest, insertVolunteer } from '../../support/matching-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

const seed = 20_261_125

describe.each(engines)('the words of matching come true through the router (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
    await world.organisation.store.write((tx) => insertPostcodes(tx))
  })
  afterEach(() => world.close())

  const desk = () => world.as(world.founder)
  const look = (requestId: string, trial: Relaxation | null = null) =>
    desk().matching.shortlist({ requestId, weights: null, trial })
  const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id).sort()
  const volunteerVersion = async (id: string) =>
    (
      await world.organisation.store.read((tx) =>
        tx.selectFrom('volunteer').select('version').where('id', '=', id).executeTakeFirstOrThrow(),
      )
    ).version

  const wishesOf = async (requestId: string): Promise<MatchWishes> => {
    const file = await desk().intake.file({ requestId })
    const { programmeId, kinds, helped, supportedAge, youthAgrees, dayPartsAnswer, dayParts } = file
    const { place, wishedGender, genderIsNeeded, hoursPerWeek, intervalDays, weight, wishes } = file
    const whom = { programmeId, kinds, helped, supportedAge, youthAgrees, mayBeShared: true }
    const when = { dayPartsAnswer, dayParts, hoursPerWeek, intervalDays, weight }
    return { ...whom, ...when, place, wishedGender, genderIsNeeded, ...wishes }
  }
  const saveWishes = async (requestId: string, change: Partial<MatchWishes>) => {
    const wishes = { ...(await wishesOf(requestId)), ...change }
    const { version } = await desk().intake.file({ requestId })
    await desk().intake.saveWishes({ commandId: world.newId(), requestId, version, wishes })
  }
  const sayProfile = async (volunteerId: string, facts: Partial<ProfileFacts>) =>
    desk().volunteers.saveProfile({
      commandId: world.newId(),
      volunteerId,
      version: await volunteerVersion(volunteerId),
      source: 'phone',
      facts,
    })

  /** Does what the words say, as a coordinator would; null for what is not done with one form. */
  const carryOut = async (
    { id, homeFacts, dayParts, place, minKm, maxKm }: RequestFacts & Pick<VolunteerFacts, 'minKm' | 'maxKm'>,
    change: Relaxation,
  ): Promise<(() => Promise<void>) | null> => {
    const before = await wishesOf(id)
    const back = () => saveWishes(id, before)
    switch (change.kind) {
      case 'dayPart':
        await saveWishes(id, { dayParts: [...fromMask(dayParts.value ?? 0), change.dayPart] })
        return back
      case 'place':
        await saveWishes(id, { place: change.place })
        return back
      case 'gender':
        await saveWishes(id, { genderIsNeeded: false })
        return back
      case 'rhythm':
        await saveWishes(id, { intervalDays: change.days })
        return back
      case 'task': {
        const held = taskFacts.filter((task) => homeFacts[task]?.value === true)
        await saveWishes(id, { tasks: held.filter((task) => task !== change.task) })
        return () => saveWishes(id, { ...before, tasks: held, place: place.value })
      }
      case 'maxKm':
        await sayProfile(change.volunteerId, { distance: { minKm: minKm.value, maxKm: change.km } })
        return () => sayProfile(change.volunteerId, { distance: { minKm: minKm.value, maxKm: maxKm.value } })
      case 'minKm':
        await sayProfile(change.volunteerId, { distance: { minKm: change.km, maxKm: maxKm.value } })
        return () => sayProfile(change.volunteerId, { distance: { minKm: minKm.value, maxKm: maxKm.value } })
      default:
        return null
    }
  }

  test('“2 passen als …”: tried, and carried out with the forms, exactly those two are new', async () => {
    const { programmeId } = world
    const mine = <Item extends { id: string }>(items: Item[]) =>
      items.map((item) => ({ ...item, id: world.newId(), programmeId }))
    const volunteers = mine(fc.sample(anyVolunteer, { numRuns: 60, seed }))
    const requests = mine(fc.sample(anyRequest, { numRuns: engine === 'sqlite' ? 18 : 6, seed })).map(
      (one) => (one.helped === 'parent' ? { ...one, supportedAge: null } : one),
    )
    await world.organisation.store.write(async (tx) => {
      for (const volunteer of volunteers) await insertVolunteer(tx, volunteer)
      for (const request of requests) await insertRequest(world, tx, request)
    })
    const done = new Map<string, number>()
    for (const request of requests) {
      const before = idsOf((await look(request.id)).candidates)
      const groups = await desk().matching.whyNot({ requestId: request.id })
      const others = groups.flatMap(({ people }) => people)
      expect([...before, ...idsOf(others)].sort()).toEqual(
        idsOf(volunteers.filter(({ status }) => status !== 'left')),
      )
      for (const { relaxations } of groups)
        for (const { relaxation, helps } of relaxations.slice(0, 2)) {
          const tried = await look(request.id, relaxation)
          expect(idsOf(tried.candidates.filter(({ isNew }) => isNew)), relaxation.kind).toEqual(idsOf(helps))
          const one = volunteers.find(
            ({ id }) => 'volunteerId' in relaxation && id === relaxation.volunteerId,
          )
          const limits = { minKm: one?.minKm ?? unknownFact, maxKm: one?.maxKm ?? unknownFact }
          const back = await carryOut({ ...request, ...limits }, relaxation)
          if (back === null) continue
          const after = idsOf((await look(request.id)).candidates)
          expect(
            after.filter((id) => !before.includes(id)),
            JSON.stringify(relaxation),
          ).toEqual(idsOf(helps))
          await back()
          expect(idsOf((await look(request.id)).candidates)).toEqual(before)
          done.set(relaxation.kind, (done.get(relaxation.kind) ?? 0) + 1)
        }
    }
    const kinds = engine === 'sqlite' ? ['dayPart', 'place', 'maxKm', 'rhythm'] : ['dayPart', 'place']
    for (const kind of kinds) expect(done.get(kind) ?? 0, kind).toBeGreaterThan(0)
  }, 120_000)

  /** One family and one volunteer, with everything told; what is changed is changed on a later day. */
  const pair = async () => {
    const { programmeId } = world
    const requestId = world.newId()
    const volunteerId = world.newId()
    await world.organisation.store.write(async (tx) => {
      await insertVolunteer(tx, {
        ...goodVolunteer,
        programmeId,
        id: volunteerId,
        capacity: 1,
        noGos: known(['dog']),
        experiences: known(['illness']),
      })
      await insertRequest(world, tx, {
        ...plainRequest,
        programmeId,
        id: requestId,
        wishedGender: known('woman'),
        experiences: known(['illness']),
        addressHidden: true,
      })
    })
    return { requestId, volunteerId }
  }
  const factorsOf = async (requestId: string): Promise<Factor[]> => {
    const [one] = (await look(requestId)).candidates
    return one?.factors ?? []
  }
  const changedCodes = (a: readonly Factor[], b: readonly Factor[]): FactorCode[] => {
    const texts = (factors: readonly Factor[]) => new Set(factors.map((factor) => JSON.stringify(factor)))
    const [then, now] = [texts(a), texts(b)]
    const only = [
      ...a.filter((one) => !now.has(JSON.stringify(one))),
      ...b.filter((one) => !then.has(JSON.stringify(one))),
    ]
    return [...new Set(only.map(({ code }) => code))].sort()
  }

  const byVolunteer: [keyof ProfileFacts, Partial<ProfileFacts>, FactorCode[]][] = [
    ['languages', { languages: ['nl'] }, ['language', 'ownLanguage']],
    ['kinds', { kinds: ['rest'] }, ['kinds']],
    ['ageBands', { ageBands: ['12-17'] }, ['ages']],
    ['experiences', { experiences: ['debt'] }, ['ownExperience']],
    ['noGos', { noGos: ['cat'] }, ['noGo']],
    ['places', { places: ['familyHome'] }, ['hiddenAddress', 'place']],
    ['hours', { hours: 3 }, ['hours']],
    ['rhythm', { rhythm: 7 }, ['rhythm']],
    ['distance', { distance: { minKm: null, maxKm: 4 } }, ['distance']],
    ['dayParts', { dayParts: ['mon-morning', 'mon-afternoon'] }, ['time']],
    ['availableFrom', { availableFrom: '2026-12-10' }, ['availableFrom']],
    ['gender', { gender: 'man' }, ['gender']],
    ['travel', { travel: ['car'] }, []],
    ['introduction', { introduction: 'Ik hou van wandelen.' }, []],
  ]
  test('a fact the volunteer tells again changes its own factors, with the new source and day, and nothing else', async () => {
    for (const [field, facts, codes] of byVolunteer) {
      const { requestId, volunteerId } = await pair()
      const before = (await look(requestId)).candidates.find(({ id }) => id === volunteerId)?.factors ?? []
      await sayProfile(volunteerId, facts)
      const after = (await look(requestId)).candidates.find(({ id }) => id === volunteerId)?.factors ?? []
      expect(changedCodes(before, after), field).toEqual(codes)
      for (const factor of after.filter(({ code }) => codes.includes(code) && code !== 'distance')) {
        const own = factor.other?.side === 'volunteer' ? factor.other : factor
        expect(own, `${field} ${factor.code}`).toMatchObject({ source: 'phone', notedOn: '2026-11-23' })
      }
    }
  }, 120_000)

  const byFamily: [string, Partial<MatchWishes>, FactorCode[]][] = [
    ['times', { dayParts: ['mon-morning', 'tue-morning'] }, ['time']],
    ['rhythm', { intervalDays: 14 }, ['rhythm']],
    ['hours', { hoursPerWeek: 1 }, ['hours']],
    ['place', { place: null }, ['hiddenAddress', 'place']],
    ['gender', { wishedGender: 'man' }, ['gender']],
    ['weight', { weight: 'heavy' }, ['weight']],
    ['kinds', { kinds: ['rest'] }, ['kinds']],
    ['experience', { experiences: ['debt'] }, ['ownExperience']],
    ['tasks', { tasks: ['minding'] }, []],
  ]
  test('a wish that changes, changes its own factors and nothing else', async () => {
    for (const [field, change, codes] of byFamily) {
      const { requestId } = await pair()
      // Said again as it is: from now on everything is of today, so that only the change can differ.
      await saveWishes(requestId, {})
      const before = await factorsOf(requestId)
      await saveWishes(requestId, change)
      const after = await factorsOf(requestId)
      expect(changedCodes(before, after), field).toEqual(codes)
      for (const factor of after.filter(({ code }) => codes.includes(code))) {
        const own = factor.other?.side === 'family' ? factor.other : factor
        expect(own, `${field} ${factor.code}`).toMatchObject({ source: 'talk', notedOn: '2026-11-23' })
      }
      await world.organisation.store.write((tx) =>
        tx.updateTable('volunteer').set({ status: 'training' }).execute(),
      )
    }
  }, 120_000)

  test('a youth’s own language and times decide, and the parents’ language is said beside it', async () => {
    const { programmeId } = world
    const requestId = world.newId()
    await world.organisation.store.write(async (tx) => {
      for (const [name, languages] of [
        ['Tarik', ['tr']],
        ['Amira', ['ar']],
      ] as const)
        await insertVolunteer(
          tx,
          {
            ...goodVolunteer,
            programmeId,
            id: world.newId(),
            languages: known([...languages]),
            ageBands: known(['12-17']),
          },
          name,
        )
      await insertRequest(world, tx, {
        ...plainRequest,
        programmeId,
        id: requestId,
        helped: 'youth',
        supportedAge: '12-15',
        languages: known(['ar']),
        ownLanguages: known(['tr']),
      })
    })
    const { candidates } = await look(requestId)
    expect(candidates.map(({ firstName }) => firstName)).toEqual(['Tarik'])
    expect(candidates[0]?.factors).toContainEqual(
      expect.objectContaining({ code: 'familyLanguage', sign: '–', data: { shared: [], family: ['ar'] } }),
    )
    await saveWishes(requestId, { dayParts: ['sun-evening'] })
    expect((await look(requestId)).candidates).toEqual([])
  })

  test('why a pair did not go on comes back as a fact for these two, and for nobody else', async () => {
    const { requestId, volunteerId } = await pair()
    const { programmeId } = world
    const otherId = world.newId()
    await world.organisation.store.write((tx) =>
      insertRequest(world, tx, { ...plainRequest, programmeId, id: otherId }),
    )
    const [seen] = (await look(requestId)).candidates
    const { matchId, version } = await desk().matching.propose({
      commandId: world.newId(),
      requestId,
      volunteerId,
      why: '',
      summary: '',
      digest: seen?.digest ?? '',
      weights: (await look(requestId)).weights,
      overrideReason: 'Besproken.',
    })
    await desk().matches.answerOnBehalf({
      commandId: world.newId(),
      matchId,
      version,
      party: 'volunteer',
      answer: 'no',
      how: 'phone',
      reasons: ['travelTime'],
    })
    expect(await factorsOf(requestId)).toContainEqual({
      code: 'earlierPair',
      kind: 'guard',
      sign: '–',
      data: { outcome: 'declined', on: '2026-11-23', reasons: ['travelTime'] },
      source: 'match',
      notedOn: '2026-11-23',
      other: null,
    })
    expect((await factorsOf(otherId)).map(({ code }) => code)).not.toContain('earlierPair')
  })

  test('the reason a match ended comes back the same way', async () => {
    const { requestId, volunteerId } = await pair()
    const matchId = await world.organisation.store.write((tx) =>
      insertMatch(world, tx, {
        help_request_id: requestId,
        volunteer_id: volunteerId,
        status: 'trial',
        trial_from: '2026-10-01',
        trial_until: '2026-11-20',
      }),
    )
    await world.organisation.store.write((tx) =>
      tx.updateTable('help_request').set({ status: 'supported' }).where('id', '=', requestId).execute(),
    )
    await desk().matches.end({
      commandId: world.newId(),
      matchId,
      version: 1,
      endedOn: '2026-11-23',
      reasons: ['travelTime', 'time'],
      byWhom: 'together',
      thanks: '',
      contactGoesOn: false,
      aftercareOn: null,
      restUntil: null,
      requestGoesOn: true,
    })
    expect(await factorsOf(requestId)).toContainEqual(
      expect.objectContaining({
        code: 'earlierPair',
        sign: '–',
        data: { outcome: 'endedEarly', on: '2026-11-23', reasons: ['time', 'travelTime'] },
      }),
    )
  })
})

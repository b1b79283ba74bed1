import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type MatchMove, matchMoves, type MatchState, matchStates } from '#shared/matches.ts'
import { writeAs } from '#server/base/write-as.ts'
import { expireProposals } from '#server/matches/expire-proposals.ts'
import { engines } from '../../support/databases.ts'
import { asSystem } from '../../support/as-system.ts'
import {
  act,
  agree,
  meet,
  addScene,
  addDistrict,
  bring,
  countEvents,
  ending,
  type Scene,
  storedMatch,
  storedRequest,
} from './match-world.ts'
import { makeWorld, type World } from '../../support/world.ts'

/** How each move of the table is asked for. */
const makers: { [move in MatchMove]: (scene: Scene) => Promise<unknown> } = {
  introduce: async (scene) => {
    await scene.coordinator.matches.answerOnBehalf({
      ...(await act(scene)),
      party: 'parent',
      answer: 'yes',
      how: 'phone',
      reasons: [],
    })
  },
  decline: async (scene) =>
    scene.coordinator.matches.answerOnBehalf({
      ...(await act(scene)),
      party: 'volunteer',
      answer: 'no',
      how: 'visit',
      reasons: ['travelTime'],
    }),
  withdraw: async (scene) => scene.coordinator.matches.withdraw({ ...(await act(scene)), reason: 'mistake' }),
  expire: async ({ world }) => asSystem(world, expireProposals),
  startTrial: async (scene) => scene.coordinator.matches.startTrial(await act(scene)),
  start: async (scene) => scene.coordinator.matches.start(await act(scene)),
  pause: async (scene) =>
    scene.coordinator.matches.pause({ ...(await act(scene)), until: '2026-12-24', reason: null }),
  resume: async (scene) => scene.coordinator.matches.resume(await act(scene)),
  startClosing: async (scene) =>
    scene.coordinator.matches.startClosing({ ...(await act(scene)), until: '2026-12-24' }),
  end: async (scene) =>
    scene.coordinator.matches.end({
      ...(await act(scene)),
      ...ending,
      endedOn: scene.world.clock.now.slice(0, 10),
    }),
}

/** What has to be so before a move that the table allows can be made. */
const prepare: Partial<Record<MatchMove, (scene: Scene) => Promise<unknown>>> = {
  introduce: async (scene) =>
    scene.asVolunteer.matches.answerAsVolunteer({ ...(await act(scene)), answer: 'yes' }),
  expire: async ({ world }) => {
    world.clock.now = '2026-12-01T08:00:00.000Z'
  },
  startTrial: async (scene) => {
    await meet(scene)
    await agree(scene)
  },
}

const allowed = (move: MatchMove, state: MatchState) =>
  (matchMoves[move].from as readonly MatchState[]).includes(state)

const moves = Object.keys(matchMoves) as MatchMove[]

describe.each(engines)('every move from every state (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
    await addDistrict(world)
  })
  afterEach(() => world.close())

  test.each(moves)('%s is made from the states of the table and refused from all others', async (move) => {
    for (const state of matchStates) {
      world.clock.now = '2026-11-23T08:30:00.000Z'
      const scene = await addScene(world)
      await bring(scene, state)
      if (allowed(move, state)) {
        await prepare[move]?.(scene)
        await makers[move](scene)
        expect({ state, to: (await storedMatch(scene)).status }).toEqual({ state, to: matchMoves[move].to })
      } else if (move === 'expire') {
        world.clock.now = '2026-12-01T08:00:00.000Z'
        await makers.expire(scene)
        expect((await storedMatch(scene)).status).toBe(state)
      } else {
        const before = { row: await storedMatch(scene), events: await countEvents(scene) }
        await expect(makers[move](scene), `${move} from ${state}`).rejects.toMatchObject({
          message: expect.stringMatching(/^(notNow|alreadyAnswered)$/),
        })
        expect({ row: await storedMatch(scene), events: await countEvents(scene) }).toEqual(before)
      }
    }
  })

  test('who saw an older version is refused, hears who was first, and changes nothing', async () => {
    const scene = await addScene(world)
    await bring(scene, 'active')
    const old = await act(scene)
    await scene.coordinator.matches.pause({ ...(await act(scene)), until: '2026-12-24', reason: null })
    const before = { row: await storedMatch(scene), events: await countEvents(scene) }
    await expect(
      scene.coordinator.matches.startClosing({ ...old, until: '2026-12-24' }),
    ).rejects.toMatchObject({
      cause: { refusal: { code: 'staleVersion', params: { by: 'Nadia Aissati' } } },
    })
    expect({ row: await storedMatch(scene), events: await countEvents(scene) }).toEqual(before)
  })

  test('a pause is refused when it would last more than a year, and leaves nothing behind', async () => {
    const scene = await addScene(world)
    await bring(scene, 'active')
    const before = { row: await storedMatch(scene), events: await countEvents(scene) }
    const far = { ...(await act(scene)), until: '2029-01-01', reason: null }
    await expect(scene.coordinator.matches.pause(far)).rejects.toMatchObject({ message: 'dayTooFar' })
    expect({ row: await storedMatch(scene), events: await countEvents(scene) }).toEqual(before)
  })

  test('two who start a pause at once make one pause', async () => {
    const scene = await addScene(world)
    await bring(scene, 'active')
    const seen = await act(scene)
    const pausing = () =>
      scene.coordinator.matches.pause({
        ...seen,
        commandId: world.newId(),
        until: '2026-12-24',
        reason: null,
      })
    const outcomes = await Promise.allSettled([pausing(), pausing()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('the request is supported from the trial on, and searched for again since the same day when the trial ends', async () => {
    const scene = await addScene(world)
    await bring(scene, 'trial')
    expect((await storedRequest(scene)).status).toBe('supported')
    await scene.coordinator.matches.end({ ...(await act(scene)), ...ending, requestGoesOn: true })
    expect(await storedRequest(scene)).toMatchObject({ status: 'searching', waiting_since: '2026-11-16' })
  })

  test('a proposal past its last day expires once, and its places are free again', async () => {
    const scene = await addScene(world)
    world.clock.now = '2026-11-30T22:00:00.000Z'
    expect(await asSystem(world, expireProposals)).toBe(0)
    world.clock.now = '2026-12-01T08:00:00.000Z'
    expect(await asSystem(world, expireProposals)).toBe(1)
    expect(await asSystem(world, expireProposals)).toBe(0)
    expect((await storedRequest(scene)).status).toBe('searching')
    await expect(
      scene.asVolunteer.matches.answerAsVolunteer({ ...(await act(scene)), answer: 'yes' }),
    ).rejects.toMatchObject({ message: 'notNow' })
  })

  test('only the program itself lets proposals expire, whoever else would ask', async () => {
    const scene = await addScene(world)
    world.clock.now = '2026-12-01T08:00:00.000Z'
    const before = { events: await countEvents(scene), match: await storedMatch(scene) }
    const asking = writeAs({
      app: world.app,
      organisation: world.organisation,
      procedure: 'test',
      actorIn: async () => ({
        kind: 'colleague',
        id: world.founder.id,
        name: 'Nadia',
        roles: ['projectLead'],
        sessionId: 'one',
      }),
      carryOut: expireProposals,
    })
    await expect(asking).rejects.toMatchObject({ message: 'notAllowed' })
    expect({ events: await countEvents(scene), match: await storedMatch(scene) }).toEqual(before)
  })

  test('nobody but coordinators and leads moves a match along', async () => {
    const scene = await addScene(world)
    await bring(scene, 'introduction')
    const input = await act(scene)
    const outsider = await world.addColleague('Omar', ['coordinator'])
    const admin = await world.addColleague('Bea', ['admin'])
    await expect(world.as(outsider).matches.withdraw({ ...input, reason: 'other' })).rejects.toMatchObject({
      message: 'notInYourCaseload',
    })
    await expect(world.as(admin).matches.withdraw({ ...input, reason: 'other' })).rejects.toMatchObject({
      message: 'notAllowed',
    })
    await expect(scene.asVolunteer.matches.startTrial(input)).rejects.toMatchObject({ message: 'notAllowed' })
    await expect(scene.asParent.matches.startTrial(input)).rejects.toMatchObject({ message: 'notAllowed' })
    await expect(world.as(null).matches.startTrial(input)).rejects.toMatchObject({ message: 'notSignedIn' })
  })
})

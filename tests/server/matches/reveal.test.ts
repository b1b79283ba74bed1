import { afterEach, describe, expect, test } from 'vitest'
import { matchStates } from '#shared/matches.ts'
import { engines } from '../../support/databases.ts'
import {
  act,
  addFamily,
  addVolunteer,
  bring,
  canaries,
  makeScene,
  planDay,
  sayYes,
  type Scene,
} from './match-world.ts'

/** Which of the family's canaries stand in an answer. */
const family = [
  'familyName',
  'familyPhone',
  'familyMail',
  'address',
  'district',
  'story',
  'why',
  'note',
] as const
const seenOf = (answer: unknown, names: readonly (keyof typeof canaries)[]) => {
  const text = JSON.stringify(answer)
  return names.filter((name) => text.includes(canaries[name]))
}
const mine = async ({ asVolunteer }: Scene) => asVolunteer.matches.mine({})
const volunteerSees = async (scene: Scene) => seenOf(await mine(scene), family)
const offered = ['volunteerName', 'volunteerLast', 'volunteerPhone', 'volunteerMail', 'why', 'note'] as const
const parentSees = async ({ asParent }: Scene) => seenOf(await asParent.matches.ofParent({}), offered)

describe.each(engines)('who sees what, when (%s)', (engine) => {
  let scene: Scene
  afterEach(() => scene.world.close())

  test('the volunteer reads an anonymous profile first: wijk, age bands, kinds, times, one line', async () => {
    scene = await makeScene(engine)
    const { matches } = await mine(scene)
    expect(await volunteerSees(scene)).toEqual(['district'])
    expect(matches[0]).toMatchObject({
      status: 'proposed',
      summary: canaries.summary,
      answerBy: '2026-11-30',
      profile: {
        kinds: ['children', 'talk'],
        children: [
          { band: '0-3', count: null },
          { band: '4-11', count: null },
        ],
        dayParts: ['wed-morning', 'fri-afternoon'],
        languages: ['ar', 'nl'],
        homeFacts: ['cat'],
      },
      inCommon: { dayParts: ['wed-morning'], languages: ['ar', 'nl'] },
      coordinator: { firstName: 'Nadia' },
    })
  })

  test('the parent hears of nobody until the volunteer says yes, then reads the first name and own words', async () => {
    scene = await makeScene(engine)
    expect(await scene.asParent.matches.ofParent({})).toBeNull()
    await scene.asVolunteer.matches.answerAsVolunteer({ ...(await act(scene)), answer: 'yes' })
    expect(await parentSees(scene)).toEqual(['volunteerName'])
    expect(await scene.asParent.matches.ofParent({})).toMatchObject({
      offer: {
        matchId: scene.matchId,
        introduction: 'Ik lees graag voor.',
        certificateSeen: true,
        dayParts: ['wed-morning'],
      },
    })
    expect(await volunteerSees(scene)).toEqual(['district'])
  })

  test('both yes show first name and wijk, nothing to call or find the family by', async () => {
    scene = await makeScene(engine)
    await sayYes(scene)
    expect(await volunteerSees(scene)).toEqual(['familyName', 'district'])
  })

  test('the day of the introduction shows phone and, where the programme meets at home, the address', async () => {
    scene = await makeScene(engine)
    await sayYes(scene)
    await planDay(scene)
    expect(await volunteerSees(scene)).toEqual(['familyName', 'familyPhone', 'address', 'district'])
  })

  test('a programme that meets elsewhere never shows the address', async () => {
    scene = await makeScene(engine)
    await scene.world.organisation.store.write(async (tx) => {
      const { content } = await tx.selectFrom('policy_version').select('content').executeTakeFirstOrThrow()
      const elsewhere = JSON.stringify({ ...JSON.parse(content), meetsAtFamilyHome: false })
      await tx.updateTable('policy_version').set({ content: elsewhere }).execute()
    })
    await sayYes(scene)
    await planDay(scene)
    expect(await volunteerSees(scene)).toEqual(['familyName', 'familyPhone', 'district'])
  })

  test('a hidden address, and the wijk with it, stays hidden until a coordinator releases it', async () => {
    scene = await makeScene(engine, { addressHidden: true })
    expect(await volunteerSees(scene)).toEqual([])
    await sayYes(scene)
    await planDay(scene)
    expect(await volunteerSees(scene)).toEqual(['familyName', 'familyPhone'])
    await scene.coordinator.matches.releaseAddress(await act(scene))
    expect(await volunteerSees(scene)).toEqual(['familyName', 'familyPhone', 'address', 'district'])
  })

  test('an address that is not hidden has nothing to release', async () => {
    scene = await makeScene(engine)
    await sayYes(scene)
    await expect(scene.coordinator.matches.releaseAddress(await act(scene))).rejects.toMatchObject({
      message: 'notNow',
    })
  })

  test.each(matchStates)(
    'in %s neither of the two ever sees a story, a reason, a note or a mail address',
    async (state) => {
      scene = await makeScene(engine)
      await bring(scene, state)
      const never = [
        'story',
        'why',
        'note',
        'familyMail',
        'volunteerMail',
        'volunteerLast',
        'volunteerPhone',
      ] as const
      expect(seenOf(await mine(scene), never)).toEqual([])
      expect(seenOf(await scene.asParent.matches.ofParent({}), never)).toEqual([])
    },
  )

  test('after the end only the first name and the thanks stay; after a no nothing does', async () => {
    scene = await makeScene(engine)
    await bring(scene, 'ended')
    expect(await volunteerSees(scene)).toEqual(['familyName'])
    expect((await mine(scene)).matches[0]?.thanks).toBe('Dank je wel voor alle woensdagen.')
    await scene.world.close()
    scene = await makeScene(engine)
    await sayYes(scene)
    await scene.asParent.matches.answerAsParent({ ...(await act(scene)), answer: 'no' })
    expect((await mine(scene)).matches).toEqual([])
    expect(await scene.asParent.matches.ofParent({})).toBeNull()
  })

  test('another volunteer and another parent find nothing', async () => {
    scene = await makeScene(engine)
    const other = await addVolunteer(scene.world)
    const { parentToken } = await addFamily(scene.world)
    expect(await scene.world.as(other).matches.mine({})).toEqual({ matches: [] })
    const answer = { ...(await act(scene)), answer: 'yes' as const }
    await expect(scene.world.as(other).matches.answerAsVolunteer(answer)).rejects.toMatchObject({
      message: 'notFound',
    })
    await expect(scene.world.as(null, { parentToken }).matches.answerAsParent(answer)).rejects.toMatchObject({
      message: 'notFound',
    })
  })

  test('whoever reads a file stands in the read log; a colleague outside the caseload gives a reason first', async () => {
    scene = await makeScene(engine)
    const { world, matchId } = scene
    await world.organisation.store.write((tx) => tx.deleteFrom('read_log').execute())
    await scene.coordinator.matches.file({ matchId })
    const outsider = world.as(await world.addColleague('Omar', ['coordinator']))
    await expect(outsider.matches.file({ matchId })).rejects.toMatchObject({ message: 'notInYourCaseload' })
    const reason = 'Nadia is ziek, ik neem het vandaag over.'
    await outsider.matches.openWithReason({ commandId: world.newId(), matchId, reason })
    expect((await outsider.matches.file({ matchId })).purpose).toBe('openedWithReason')
    const log = await world.organisation.store.read((tx) =>
      tx.selectFrom('read_log').select(['purpose', 'subjects']).orderBy('seq').execute(),
    )
    const subjects = JSON.stringify([matchId])
    expect(log).toEqual([
      { purpose: 'caseload', subjects },
      { purpose: 'openedWithReason', subjects },
    ])
  })

  test('the list of a colleague names no family outside the own caseload', async () => {
    scene = await makeScene(engine)
    const outsider = scene.world.as(await scene.world.addColleague('Omar', ['coordinator']))
    const input = { whose: 'all' as const, stage: null, programmeId: null, page: 1 }
    const theirs = await outsider.matches.list(input)
    expect(theirs.rows).toHaveLength(1)
    expect(seenOf(theirs, ['familyName'])).toEqual([])
    expect((await outsider.matches.list({ ...input, whose: 'mine' })).rows).toEqual([])
    const own = await scene.coordinator.matches.list({ ...input, whose: 'mine' })
    expect(own.rows[0]).toMatchObject({
      familyFirstName: canaries.familyName,
      next: { kind: 'answer', on: '2026-11-30' },
    })
    expect(own.counts).toMatchObject({ proposed: 1, active: 0, over: 0 })
  })
})

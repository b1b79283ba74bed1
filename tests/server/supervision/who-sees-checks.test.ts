import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type Persona, type World } from '../../support/world.ts'
import { addChecked, askOn, filled, lastCheckId, type Scene } from './check-world.ts'

/** What is in no answer but those to the two whom it is between. */
const canary = /KANARIE|moreOften|callWithin|boundary|"because"|sealed_/

const today = { scope: 'all', districtId: null, whole: null } as const

describe.each(engines)('a boundary check is between the volunteer and the own coordinator (%s)', (engine) => {
  let world: World
  let scene: Scene
  beforeEach(async () => {
    world = await makeWorld(engine)
    scene = await addChecked(world)
    await world
      .as(scene.volunteer)
      .supervision.fillInCheck(filled(world, scene.checkId, { role: 'moreOften' }))
  })
  afterEach(() => world.close())

  const checkRows = async (persona: Persona, scope: 'mine' | 'all' = 'mine') => {
    const { blocks } = await world.as(persona).overview.today({ ...today, scope })
    return blocks.filter(({ kind }) => kind === 'check').flatMap(({ rows }) => rows)
  }

  test('the own coordinator finds the call on Vandaag, with its reason and its last day', async () => {
    expect(await checkRows(world.founder)).toMatchObject([
      { until: '2026-11-09', check: { id: scene.checkId, because: 'red', question: 'role' } },
    ])
  })

  test('after the call it is gone from the list and from the count', async () => {
    const { checkCalled } = world.as(world.founder).supervision
    const count = async () => (await world.as(world.founder).overview.badges()).today
    const before = await count()
    await checkCalled({ commandId: world.newId(), id: scene.checkId, calledOn: '2026-11-05', agreed: '' })
    expect(await checkRows(world.founder)).toEqual([])
    expect(await count()).toBe(before - 1)
  })

  test('green, and one orange for the first time, wait for the talk and are not on Vandaag', async () => {
    const other = await addChecked(world)
    await world.as(other.volunteer).supervision.fillInCheck(filled(world, other.checkId, { time: 'often' }))
    expect((await checkRows(world.founder)).map(({ about }) => about.id)).toEqual([scene.matchId])
  })

  test('the third check running that nobody fills in asks for a call', async () => {
    const silent = await addChecked(world)
    const ofSilent = async () =>
      (await checkRows(world.founder)).filter(({ about }) => about.id === silent.matchId)
    for (const day of ['2026-12-24', '2027-03-25']) await askOn(world, day)
    expect(await ofSilent()).toEqual([])
    world.clock.now = '2027-04-02T08:00:00.000Z'
    expect(await ofSilent()).toMatchObject([{ check: { because: 'silence' }, until: '2027-04-09' }])
    const id = await lastCheckId(world, silent.matchId)
    await world.as(world.founder).supervision.checkCalled({
      commandId: world.newId(),
      id,
      calledOn: '2027-04-02',
      agreed: '',
    })
    expect(await ofSilent()).toEqual([])
  })

  test('no lead, no other coordinator, no administrator and no parent finds anything of it', async () => {
    const agreed = 'KANARIE-AFSPRAAK'
    await world.as(world.founder).supervision.checkCalled({
      commandId: world.newId(),
      id: scene.checkId,
      calledOn: '2026-11-05',
      agreed,
    })
    const { matchId } = scene
    for (const roles of [
      ['coordinator'],
      ['coordinator', 'teamLead'],
      ['coordinator', 'projectLead'],
      ['coordinator', 'safeguardingLead'],
      ['coordinator', 'admin'],
    ] as const) {
      const persona = await world.addColleague('Ander', roles)
      const desk = () => world.as(persona)
      await expect(desk().supervision.checksOfMatch({ matchId })).rejects.toMatchObject({
        message: 'notFound',
      })
      expect(await checkRows(persona, 'all')).toEqual([])
      const answers: unknown[] = [await desk().overview.today(today), await desk().overview.badges()]
      if (roles.some((role) => role === 'teamLead' || role === 'projectLead'))
        answers.push(
          await desk().matches.file({ matchId }),
          await desk().overview.matchTimeline({ matchId }),
          await desk().volunteers.file({ volunteerId: scene.volunteer.id }),
        )
      expect(JSON.stringify(answers)).not.toMatch(canary)
    }
  })

  test('opening the dossier with a reason opens no check', async () => {
    const marleen = await world.addColleague('Marleen', ['coordinator'])
    await world.as(marleen).matches.openWithReason({
      commandId: world.newId(),
      matchId: scene.matchId,
      reason: 'Nadia is ziek.',
    })
    const reading = world.as(marleen).supervision.checksOfMatch({ matchId: scene.matchId })
    await expect(reading).rejects.toMatchObject({ message: 'notFound' })
  })
})

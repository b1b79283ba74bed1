import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { at, asked, rowOfKind } from '../overview/acting.ts'
import { ask, decision, expectRefusal, statusIn } from './asking.ts'

describe.each(engines)('looking again at a decision (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const referred = async (reviewOn: string | null = '2026-12-14') => {
    const { id } = await ask(world)
    await world
      .as(world.founder)
      .intake.decide(decision(world, id, 1, { outcome: 'neighbourhood', reviewOn }))
    return id
  }
  const look = async (
    requestId: string,
    over: { note?: string; nextOn?: string | null; version?: number } = {},
  ) =>
    world.as(world.founder).intake.reviewDecision({
      commandId: world.newId(),
      requestId,
      version: (await statusIn(world, requestId)).version,
      note: '',
      nextOn: null,
      ...over,
    })
  const file = (requestId: string) => world.as(world.founder).intake.file({ requestId })

  test('is asked on its day, also of a question that was referred, and is late after a week', async () => {
    const id = await referred()
    expect(await asked(world)).toEqual([])
    at(world, '2026-12-14')
    expect(await rowOfKind(world, 'decisionReview')).toMatchObject({
      about: { kind: 'helpRequest', id },
      standing: 'open',
      until: '2026-12-21',
    })
    at(world, '2026-12-22')
    expect(await asked(world)).toEqual(['decisionReview late'])
  })

  test('once done it is not asked again, and what was seen stands in the file alone', async () => {
    const id = await referred()
    at(world, '2026-12-15')
    await look(id, { note: 'KANARIE-KIJKEN Gaat naar de speelgroep.' })
    expect(await asked(world)).toEqual([])
    const [decided] = (await file(id)).decisions
    expect(decided?.reviews).toMatchObject([
      { on: '2026-12-15', nextOn: null, note: 'KANARIE-KIJKEN Gaat naar de speelgroep.' },
    ])
    const rows = await world.organisation.store.read(async (tx) =>
      JSON.stringify([
        await tx.selectFrom('decision_review').selectAll().execute(),
        await tx.selectFrom('event').selectAll().execute(),
      ]),
    )
    expect(rows).not.toContain('KANARIE-KIJKEN')
    expect(rows).toContain('helpRequest.decisionReviewed')
  })

  test('a day for the next look makes it come back then', async () => {
    const id = await referred()
    at(world, '2026-12-14')
    await look(id, { nextOn: '2027-02-01' })
    expect(await asked(world)).toEqual([])
    at(world, '2027-02-01')
    expect(await asked(world)).toEqual(['decisionReview open'])
  })

  test('is refused for a day that is past, an old version, and where nothing was decided', async () => {
    const id = await referred()
    await expectRefusal(world, () => look(id, { nextOn: '2026-11-23' }), 'badInput')
    await expectRefusal(world, () => look(id, { version: 1 }), 'staleVersion')
    const { id: fresh } = await ask(world)
    await expectRefusal(world, () => look(fresh), 'notNow')
  })

  test('is not for a colleague who does not carry it', async () => {
    const id = await referred()
    const marleen = await world.addColleague('Marleen', ['coordinator'])
    await expectRefusal(
      world,
      () =>
        world.as(marleen).intake.reviewDecision({
          commandId: world.newId(),
          requestId: id,
          version: 2,
          note: '',
          nextOn: null,
        }),
      'notInYourCaseload',
    )
  })
})

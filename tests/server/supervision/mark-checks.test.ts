import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addChecked, countChecks, filled } from './check-world.ts'

describe.each(engines)('what was done about a check (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())
  const desk = () => world.as(world.founder).supervision

  test('reading is noted once', async () => {
    const { matchId, volunteer, checkId } = await addChecked(world)
    await world.as(volunteer).supervision.fillInCheck(filled(world, checkId))
    await desk().checkRead({ commandId: world.newId(), id: checkId })
    expect((await desk().checksOfMatch({ matchId })).checks).toMatchObject([{ isRead: true }])
    const again = desk().checkRead({ commandId: world.newId(), id: checkId })
    await expect(again).rejects.toMatchObject({ message: 'notNow' })
  })

  test('there is nothing to read before it is filled in', async () => {
    const { checkId } = await addChecked(world)
    const before = await countChecks(world)
    const reading = desk().checkRead({ commandId: world.newId(), id: checkId })
    await expect(reading).rejects.toMatchObject({ message: 'notNow' })
    expect(await countChecks(world)).toBe(before)
  })

  test('what was agreed in the call is read by the volunteer too', async () => {
    const { volunteer, checkId } = await addChecked(world)
    await world.as(volunteer).supervision.fillInCheck(filled(world, checkId, { role: 'moreOften' }))
    const agreed = 'Brieven gaan naar het wijkteam.'
    await desk().checkCalled({ commandId: world.newId(), id: checkId, calledOn: '2026-11-05', agreed })
    const [own] = await world.as(volunteer).supervision.myChecks({})
    expect(own?.checks).toMatchObject([{ agreed, calledOn: '2026-11-05', calledBy: 'Nadia Aissati' }])
  })

  test('a call in the future, before the answer or noted twice is refused and changes nothing', async () => {
    const { volunteer, checkId } = await addChecked(world)
    await world.as(volunteer).supervision.fillInCheck(filled(world, checkId, { money: 'yes' }))
    const before = await countChecks(world)
    const call = (calledOn: string) =>
      desk().checkCalled({ commandId: world.newId(), id: checkId, calledOn, agreed: '' })
    await expect(call('2026-11-06')).rejects.toMatchObject({ message: 'dayInFuture' })
    await expect(call('2026-11-04')).rejects.toMatchObject({ message: 'notNow' })
    expect(await countChecks(world)).toBe(before)
    await call('2026-11-05')
    await expect(call('2026-11-05')).rejects.toMatchObject({ message: 'notNow' })
  })
})

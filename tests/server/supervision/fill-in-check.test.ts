import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { addChecked, askOn, countChecks, filled, lastCheckId, storedChecks } from './check-world.ts'

describe.each(engines)('filling in the boundary check (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  test('the volunteer hears what happens next; what she answered lies sealed', async () => {
    const { matchId, volunteer, checkId } = await addChecked(world)
    const answer = await world
      .as(volunteer)
      .supervision.fillInCheck(filled(world, checkId, { role: 'moreOften' }))
    expect(answer).toEqual({ id: checkId, followUp: 'callWithinTwo', callBefore: '2026-11-09' })
    const [row] = await storedChecks(world, matchId)
    expect(JSON.stringify(row)).not.toMatch(/moreOften|"role"/)
  })

  test('every question may be skipped', async () => {
    const { volunteer, checkId } = await addChecked(world)
    const none = {
      time: null,
      sayingNo: null,
      role: null,
      money: null,
      secret: null,
      safety: null,
      joy: null,
    }
    const answer = await world.as(volunteer).supervision.fillInCheck(filled(world, checkId, none))
    expect(answer.followUp).toBe('nextTalk')
  })

  test('the same orange as last time asks for a call within five working days', async () => {
    const { matchId, volunteer, checkId } = await addChecked(world)
    const phone = () => world.as(volunteer).supervision
    expect((await phone().fillInCheck(filled(world, checkId, { time: 'often' }))).followUp).toBe('nextTalk')
    await askOn(world, '2026-12-24')
    const second = await lastCheckId(world, matchId)
    const answer = await phone().fillInCheck(filled(world, second, { time: 'often' }))
    expect(answer).toMatchObject({ followUp: 'callWithinFive' })
  })

  test('the same answers sent again, also as another command, are there once', async () => {
    const { volunteer, checkId } = await addChecked(world)
    const sent = filled(world, checkId, { safety: 'yes' })
    const first = await world.as(volunteer).supervision.fillInCheck(sent)
    const before = await countChecks(world)
    expect(await world.as(volunteer).supervision.fillInCheck(sent)).toEqual(first)
    const again = { ...sent, commandId: world.newId() }
    expect(await world.as(volunteer).supervision.fillInCheck(again)).toEqual(first)
    expect(await countChecks(world)).toBe(before)
  })

  test('other answers afterwards, an older check and somebody else are refused, and change nothing', async () => {
    const { matchId, volunteer, checkId } = await addChecked(world)
    const other = await addChecked(world)
    const phone = () => world.as(volunteer).supervision
    await askOn(world, '2026-12-24')
    const before = await countChecks(world)
    await expect(phone().fillInCheck(filled(world, checkId))).rejects.toMatchObject({ message: 'notNow' })
    await expect(phone().fillInCheck(filled(world, other.checkId))).rejects.toMatchObject({
      message: 'notFound',
    })
    expect(await countChecks(world)).toBe(before)
    const second = await lastCheckId(world, matchId)
    await phone().fillInCheck(filled(world, second))
    await expect(phone().fillInCheck(filled(world, second, { joy: 'varying' }))).rejects.toMatchObject({
      message: 'alreadyAnswered',
    })
  })

  test('the own coordinator writes it down by phone, and it says so', async () => {
    const { matchId, checkId } = await addChecked(world)
    await world.as(world.founder).supervision.fillInCheckOnBehalf(filled(world, checkId, { money: 'yes' }))
    const { checks } = await world.as(world.founder).supervision.checksOfMatch({ matchId })
    expect(checks).toMatchObject([{ onBehalf: true, answers: { money: 'yes' }, callBefore: '2026-11-09' }])
  })

  test('a colleague who does not carry it cannot write it down', async () => {
    const { checkId } = await addChecked(world)
    const other = await world.addColleague('Marleen', ['coordinator', 'teamLead', 'projectLead'])
    const before = await countChecks(world)
    const filling = world.as(other).supervision.fillInCheckOnBehalf(filled(world, checkId))
    await expect(filling).rejects.toMatchObject({ message: 'notFound' })
    expect(await countChecks(world)).toBe(before)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { ask, decision, traces } from './asking.ts'

describe.each(engines)('keeping the notes of the talk (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const notes = (requestId: string, talkVersion: number, findings: string) => ({
    commandId: world.newId(),
    requestId,
    talkVersion,
    checks: ['helpAlready' as const, 'safe' as const],
    findings,
  })

  test('they are kept while they are written, sealed, and do not move the request', async () => {
    const { id } = await ask(world)
    const first = await world.as(world.founder).intake.saveFindings(notes(id, 0, 'Moeder helpt'))
    expect(first).toEqual({ talkVersion: 1, savedAt: '2026-11-23T08:30:00.000Z' })
    await world.as(world.founder).intake.saveFindings(notes(id, 1, 'Moeder helpt op zondag'))
    const file = await world.as(world.founder).intake.file({ requestId: id })
    expect(file).toMatchObject({
      status: 'submitted',
      version: 1,
      talk: { findings: 'Moeder helpt op zondag', checks: ['helpAlready', 'safe'], version: 2 },
    })
    expect(await traces(world)).not.toContain('zondag')
  })

  test('the timeline tells a row of saves once', async () => {
    const { id } = await ask(world)
    for (const version of [0, 1, 2])
      await world.as(world.founder).intake.saveFindings(notes(id, version, `versie ${version}`))
    const { timeline } = await world.as(world.founder).intake.file({ requestId: id })
    expect(timeline.filter(({ kind }) => kind === 'helpRequest.talkNoted')).toHaveLength(1)
  })

  test('two tabs: the second save names who and when, overwrites nothing, and both texts are there', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.saveFindings(notes(id, 0, 'tekst van Nadia'))
    const marleen = await world.addColleague('Marleen de Wit', ['projectLead'])
    const mine = notes(id, 0, 'tekst van Marleen')
    const before = await traces(world)
    await expect(world.as(marleen).intake.saveFindings(mine)).rejects.toMatchObject({
      message: 'staleVersion',
      cause: { refusal: { params: { by: 'Nadia Aissati' } } },
    })
    expect(await traces(world)).toBe(before)
    const theirs = (await world.as(marleen).intake.file({ requestId: id })).talk
    expect(theirs).toMatchObject({ findings: 'tekst van Nadia', version: 1 })
    await world
      .as(marleen)
      .intake.saveFindings(notes(id, theirs.version, `${theirs.findings}\n${mine.findings}`))
    const both = (await world.as(marleen).intake.file({ requestId: id })).talk.findings
    expect(both).toBe('tekst van Nadia\ntekst van Marleen')
  })

  test('the last words of a talk may arrive just after the decision that it led to', async () => {
    const { id } = await ask(world)
    await world.as(world.founder).intake.decide(decision(world, id, 1, { outcome: 'neighbourhood' }))
    await world.as(world.founder).intake.saveFindings(notes(id, 0, 'net op tijd'))
    const { talk } = await world.as(world.founder).intake.file({ requestId: id })
    expect(talk.findings).toBe('net op tijd')
  })

  test('of a request that has stopped nothing is written any more', async () => {
    const { id } = await ask(world)
    await world
      .as(world.founder)
      .intake.withdraw({ commandId: world.newId(), requestId: id, version: 1, reason: 'other', note: '' })
    const before = await traces(world)
    const saving = world.as(world.founder).intake.saveFindings(notes(id, 0, 'te laat'))
    await expect(saving).rejects.toMatchObject({ message: 'notNow' })
    expect(await traces(world)).toBe(before)
  })
})

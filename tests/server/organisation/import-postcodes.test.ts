import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { fileFaultSentences, outcomeSentence } from '#server/organisation/import-words.ts'
import { importPostcodes, type PostcodeImport } from '#server/organisation/import-postcodes.ts'
import type { ImportProgress } from '#shared/postcode-file.ts'
import { engines } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'

describe.each(engines)('importing postcodes (%s)', (engine) => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld(engine)
  })
  afterEach(() => world.close())

  const eventKinds = () =>
    world.organisation.store.read(async (tx) =>
      (
        await tx
          .selectFrom('event')
          .select('kind')
          .where('kind', '!=', 'organisation.founded')
          .orderBy('seq')
          .execute()
      ).map(({ kind }) => kind),
    )

  const header = 'postcode4,lat,lon,place,municipality,province'
  const five = [
    header,
    '3511,52.0907,5.1157,Utrecht,Utrecht,Utrecht',
    '3512,52.0930,5.1270,Utrecht,Utrecht,Utrecht',
    '3526,52.0650,5.0950,Utrecht,Utrecht,Utrecht',
    '3562,52.1180,5.1060,Utrecht,Utrecht,Utrecht',
    '8011,52.5110,6.0930,Zwolle,Zwolle,Overijssel',
  ].join('\n')
  const about = { source: 'BAG', licence: 'CC0', asOf: '2026-06-20', partial: true }
  const bring = (text: string, options: Partial<PostcodeImport> = {}) =>
    importPostcodes(world.app, world.organisation, Readable.from([Buffer.from(text)]), {
      ...about,
      ...options,
    })
  const stored = () =>
    world.organisation.store.read((tx) => tx.selectFrom('postcode4').select('code').orderBy('code').execute())

  test('keeps every row, with its source; a byte order mark is no fault', async () => {
    const steps: ImportProgress[] = []
    const outcome = await bring(`\uFEFF${five}\n`, { onProgress: (step) => steps.push(step) })
    expect(outcome).toEqual({ rows: 5, source: 'BAG', licence: 'CC0', asOf: '2026-06-20', changed: true })
    expect(await stored()).toHaveLength(5)
    expect(steps.at(-1)).toEqual({ stage: 'writing', done: 5, total: 5 })
    expect(await world.as(world.founder).organisation.postcodes()).toMatchObject({
      count: 5,
      source: { name: 'BAG', licence: 'CC0', asOf: '2026-06-20', importedAt: world.clock.now },
    })
  })

  test('the same file again changes nothing and leaves no second event', async () => {
    await bring(five)
    expect(await bring(five)).toMatchObject({ changed: false })
    expect(await eventKinds()).toEqual(['postcodes.imported'])
  })

  test('a new file takes the place of the old one, whole', async () => {
    await bring(five)
    await bring(`${header}\n1011,52.371,4.904,Amsterdam,Amsterdam,Noord-Holland`)
    expect(await stored()).toEqual([{ code: '1011' }])
  })

  test.each([
    [
      'a point outside the country',
      '3511,25.09,5.11,,,',
      { problem: 'lines', outside: '7', outsideCount: 1 },
    ],
    [
      'a code that stands there twice',
      '3511,52.1,5.11,,,',
      { problem: 'lines', duplicate: '7', duplicateCount: 1 },
    ],
    ['a code that is none', '351,52.1,5.11,,,', { problem: 'lines', unreadable: '7', unreadableCount: 1 }],
    ['a decimal comma', '"3513","52,1","5,1",,,', { problem: 'lines', unreadable: '7', unreadableCount: 1 }],
  ])('%s is refused with its line, and nothing is kept', async (_what, line, params) => {
    await expect(bring(`${five}\n${line}\n`)).rejects.toMatchObject({ refusal: { code: 'badFile', params } })
    expect(await stored()).toEqual([])
    expect(await eventKinds()).toEqual([])
  })

  test('a part of the country is refused unless it is meant as one', async () => {
    await expect(bring(five, { partial: false })).rejects.toMatchObject({
      refusal: { code: 'badFile', params: { problem: 'tooFew', rows: 5, least: 3900 } },
    })
  })

  test('another kind of file is refused', async () => {
    await expect(bring('naam;plaats\nJan;Utrecht')).rejects.toMatchObject({
      refusal: { params: { problem: 'columns' } },
    })
    await expect(bring('')).rejects.toMatchObject({ refusal: { code: 'badFile' } })
    await expect(bring(`${header}\n"3511,52.1,5.1\n3512,52.1,5.1`)).rejects.toMatchObject({
      refusal: { params: { problem: 'notCsv' } },
    })
  })

  test('the outcome and the faults can be said in words', async () => {
    const outcome = await bring(five)
    expect(outcomeSentence({ ...outcome, rows: 4073 })).toBe('4.073 postcodes, stand 2026-06-20, bron BAG.')
    expect(fileFaultSentences({ problem: 'lines', outside: '4, 9', outsideCount: 2 })).toEqual([
      '2 punten liggen buiten Nederland. Regel: 4, 9.',
    ])
  })

  test('stopped on the way, the old table stands', async () => {
    await bring(five)
    const stop = new AbortController()
    const going = bring(`${header}\n1011,52.371,4.904,Amsterdam,Amsterdam,Noord-Holland`, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await expect(going).rejects.toThrow()
    expect(await stored()).toHaveLength(5)
    expect(await eventKinds()).toEqual(['postcodes.imported'])
  })

  test.skipIf(process.env.PC4_REFERENCE === undefined)('the whole country goes in', async () => {
    const file = createReadStream(process.env.PC4_REFERENCE ?? '')
    const outcome = await importPostcodes(world.app, world.organisation, file, { ...about, partial: false })
    expect(outcome.rows).toBeGreaterThanOrEqual(3900)
    expect(await stored()).toHaveLength(outcome.rows)
  })
})

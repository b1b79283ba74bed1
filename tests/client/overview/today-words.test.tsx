import { useEffect } from 'react'
import { expect, test } from 'vitest'
import { WithMessages } from '#client/lib/intl.tsx'
import { NamesProvider } from '#client/ui/names.tsx'
import type { TodayRow } from '#client/features/overview/today-data.ts'
import { useTodayWords } from '#client/features/overview/use-today-words.ts'
import { dueKinds, type DueKind } from '#shared/dues.ts'
import { overview } from '#shared/messages/nl/overview.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { helpKinds } from '#shared/vocabulary.ts'
import { draw } from '../ui/draw.tsx'

const words = { overview, vocabulary }
const today = '2026-11-23'

const rowOf = (kind: DueKind, over: Partial<TodayRow> = {}): TodayRow => ({
  dueKey: `${kind}:x:2026-11-23`,
  kind,
  step: kind === 'intake' ? 'visit' : null,
  about: { kind: 'match', id: 'x' },
  names: ['Samira', 'Denise'],
  phones: ['', ''],
  postcode4: '3562',
  standing: 'open',
  from: today,
  until: '2026-11-25',
  since: '2026-09-30',
  days: 99,
  kinds: [...helpKinds],
  at: '2026-09-30T10:30',
  on: '2026-09-30',
  intervalDays: 21,
  waitsFor: 'volunteer',
  callMoments: [],
  talkAsked: true,
  check: null,
  concern: null,
  canMail: true,
  version: 1,
  carrier: null,
  awayFor: null,
  ...over,
})

type Said = { what: string; who: string; due: string; tone: string; rule: string | undefined }

type Asked = { row: TodayRow; rule: number | null; tell: (said: Said) => void }

const Speaker = ({ row, rule, tell }: Asked) => {
  const words = useTodayWords()
  useEffect(() => {
    const { words: due, tone } = words.due(row, today)
    tell({
      what: words.what(row),
      who: words.whoInRow(row),
      due,
      tone,
      rule: words.rule({ kind: row.kind, rule }),
    })
  })
  return null
}

const say = async (row: TodayRow, { hidden = false, rule = 3 as number | null } = {}): Promise<Said> => {
  const said: Said[] = []
  await draw(
    <WithMessages of={words}>
      <NamesProvider hidden={hidden}>
        <Speaker row={row} rule={rule} tell={(one) => void said.push(one)} />
      </NamesProvider>
    </WithMessages>,
  )
  const [first] = said
  if (first === undefined) throw new Error('Nothing was said.')
  return first
}

/** A concern has a tall row of its own, in which stands who wrote it. */
const oneLine = dueKinds.filter((kind) => kind !== 'concern')

test.each(oneLine)('%s: one line of at most 40 characters, without a name', async (kind) => {
  const { what } = await say(rowOf(kind))
  expect(what.length).toBeGreaterThan(3)
  expect(what.length).toBeLessThanOrEqual(40)
  expect(what).not.toMatch(/Samira|Denise|\{/)
})

test.each(dueKinds)(
  '%s: the rule in the margin is a sentence, or nothing when programmes differ',
  async (kind) => {
    const { rule } = await say(rowOf(kind), { rule: 21 })
    expect(rule).not.toMatch(/\{|undefined/)
    const { rule: unknown } = await say(rowOf(kind), { rule: null })
    expect(unknown ?? '').not.toMatch(/0/)
  },
)

test('a concern says what kind and who wrote it, and by its clock how long there is', async () => {
  const concern = {
    what: 'safety',
    grade: 'serious',
    raisedAt: '2026-11-19T09:00:00.000Z',
    raisedByKind: 'volunteer',
    nextBy: '2020-01-06T09:00:00.000Z',
  } as const
  expect(await say(rowOf('concern', { concern }))).toMatchObject({
    what: 'Zorg over veiligheid. Samira schreef dit op do 19 nov.',
    due: 'te laat sinds ma 6 jan',
    tone: 'late',
  })
  expect((await say(rowOf('concern', { concern }), { hidden: true })).what).toContain('S. schreef dit')
  const acute = { ...concern, grade: 'acute' } as const
  expect(await say(rowOf('concern', { concern: acute }))).toMatchObject({ due: 'nu', tone: 'now' })
})

test('only what is late is red, and says how late', async () => {
  expect(await say(rowOf('promise'))).toMatchObject({ due: 'wo 25 nov', tone: 'plain' })
  expect(await say(rowOf('promise', { until: today }))).toMatchObject({ due: 'vandaag', tone: 'now' })
  expect(await say(rowOf('promise', { until: '2026-11-22' }))).toMatchObject({
    due: '1 dag te laat',
    tone: 'late',
  })
  expect(await say(rowOf('promise', { until: '2026-11-09' }))).toMatchObject({ due: '2 weken te laat' })
  expect(await say(rowOf('quiet', { days: 19 }))).toMatchObject({ due: '19 dagen stil', tone: 'plain' })
})

test('names are hidden in a row, the postcode is not', async () => {
  const row = rowOf('promise', { about: { kind: 'helpRequest', id: 'x' }, names: ['Denise'] })
  expect((await say(row)).who).toBe('Denise, 3562')
  expect((await say(row, { hidden: true })).who).toBe('D., 3562')
  expect((await say(rowOf('quiet'), { hidden: true })).who).toBe('S. en D.')
})

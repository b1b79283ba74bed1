import { describe, expect, test } from 'vitest'
import { hoursAgainst } from '#shared/match-hours.ts'

const visit = (happenedOn: string, minutes: number | null) => ({
  happenedOn,
  minutes,
  kind: 'visit',
  reason: null,
})
const weekly = { intervalDays: 7, minutesPerTime: 120 }
const today = '2026-11-25'

describe('hours against the agreement', () => {
  test('the last six weeks from Monday, newest first, with what was told in each', () => {
    const contacts = [
      visit('2026-11-18', 120),
      visit('2026-11-09', 60),
      visit('2026-11-15', 120),
      { happenedOn: '2026-10-21', minutes: null, kind: 'didNotTakePlace', reason: 'ill' },
    ]
    const hours = hoursAgainst(contacts, weekly, { since: '2026-03-12', today })
    expect(hours.rows).toEqual([
      { from: '2026-11-23', minutes: 0, reason: null },
      { from: '2026-11-16', minutes: 120, reason: null },
      { from: '2026-11-09', minutes: 180, reason: null },
      { from: '2026-11-02', minutes: 0, reason: null },
      { from: '2026-10-26', minutes: 0, reason: null },
      { from: '2026-10-19', minutes: 0, reason: 'ill' },
    ])
    expect(hours).toMatchObject({ agreed: 120, days: 7, over: 1 })
  })

  test('exactly what was agreed is not over it', () => {
    const { over } = hoursAgainst([visit('2026-11-18', 120)], weekly, { since: '2026-03-12', today })
    expect(over).toBe(0)
  })

  test('weeks before the match began do not stand there as empty', () => {
    const { rows } = hoursAgainst([], weekly, { since: '2026-11-17', today })
    expect(rows.map(({ from }) => from)).toEqual(['2026-11-23', '2026-11-16'])
  })

  test('once in two weeks is counted per two weeks, twice a week per week', () => {
    const everyOther = hoursAgainst(
      [],
      { intervalDays: 14, minutesPerTime: 90 },
      { since: '2026-03-12', today },
    )
    expect(everyOther).toMatchObject({ agreed: 90, days: 14 })
    expect(everyOther.rows[0]?.from).toBe('2026-11-12')
    const often = hoursAgainst([], { intervalDays: 3, minutesPerTime: 60 }, { since: '2026-03-12', today })
    expect(often).toMatchObject({ agreed: 140, days: 7 })
  })
})

import { describe, expect, test } from 'vitest'
import { clockFace, defaultConcernClock, nextBy, promisedBy, readByOf } from '#shared/concern-clock.ts'
import { concernGrades, type ConcernGrade, concernStates } from '#shared/concerns.ts'
import { addMilliseconds, localDateOf, localDateTimeOf, weekdayOf } from '#shared/dates.ts'

const clock = defaultConcernClock

/** Raised at, of which grade, read by: instants, with the local times in winter (one hour ahead) and summer (two). */
const table: [string, ConcernGrade, string][] = [
  ['2026-11-23T07:12:00.000Z', 'serious', '2026-11-23T10:12'],
  ['2026-11-23T15:00:00.000Z', 'serious', '2026-11-23T17:30'],
  ['2026-11-23T16:29:00.000Z', 'serious', '2026-11-23T17:30'],
  ['2026-11-23T16:30:00.000Z', 'serious', '2026-11-24T10:00'],
  ['2026-11-23T04:00:00.000Z', 'serious', '2026-11-23T10:00'],
  ['2026-11-27T20:00:00.000Z', 'serious', '2026-11-30T10:00'],
  ['2026-11-28T10:00:00.000Z', 'worry', '2026-11-30T12:00'],
  ['2026-11-23T08:30:00.000Z', 'lowLevel', '2026-11-23T17:30'],
  ['2026-03-28T12:00:00.000Z', 'serious', '2026-03-30T10:00'],
  ['2026-10-23T16:00:00.000Z', 'serious', '2026-10-26T10:00'],
  ['2028-02-28T17:00:00.000Z', 'serious', '2028-02-29T10:00'],
  ['2026-11-28T22:00:00.000Z', 'acute', '2026-11-28T23:00'],
]

describe('by when a concern is read', () => {
  test.each(table)('raised %s, %s: by %s', (raisedAt, grade, by) => {
    expect(localDateTimeOf(readByOf(raisedAt, grade, clock))).toBe(by)
  })

  test('always on a working day before closing, on the same day when it came in office hours: each half hour of a year', () => {
    const halfHour = 1_800_000
    for (let at = '2026-01-01T00:10:00.000Z'; at < '2027-01-01'; at = addMilliseconds(at, halfHour))
      for (const grade of ['lowLevel', 'worry', 'serious'] as const) {
        const by = readByOf(at, grade, clock)
        const [day, time] = localDateTimeOf(by).split('T')
        const [raisedDay = '', raisedTime = ''] = localDateTimeOf(at).split('T')
        expect(by > at).toBe(true)
        expect(weekdayOf(day ?? '')).toBeLessThan(5)
        expect((time ?? '') <= '17:30' && (time ?? '') > '08:00').toBe(true)
        if (weekdayOf(raisedDay) < 5 && raisedTime < '17:30') expect(day).toBe(raisedDay)
        expect(by <= promisedBy(at, clock)).toBe(true)
      }
  })

  test('a heavier grade is never read later', () => {
    const heaviness = [...concernGrades]
    for (const [raisedAt] of table)
      for (let at = 1; at < heaviness.length; at++)
        expect(
          readByOf(raisedAt, heaviness[at] ?? 'acute', clock) <=
            readByOf(raisedAt, heaviness[at - 1] ?? 'acute', clock),
        ).toBe(true)
  })
})

describe('what is asked next', () => {
  const times = { grade: 'serious', readBy: '2026-11-23T09:12:00.000Z' } as const
  test('something, as long as it is open; nothing once it is closed', () => {
    for (const status of concernStates)
      for (const movedAt of [null, '2026-11-27T12:00:00.000Z'])
        expect(nextBy({ ...times, status, movedAt }, clock) === null).toBe(status === 'closed')
  })
  test('after reading, a step within the working days of its grade', () => {
    const movedAt = '2026-11-27T12:00:00.000Z'
    const by = nextBy({ ...times, status: 'received', movedAt }, clock)
    expect(localDateTimeOf(by ?? '')).toBe('2026-11-30T17:30')
    const acute = nextBy({ ...times, grade: 'acute', status: 'acute', movedAt }, clock)
    expect(localDateOf(acute ?? '')).toBe('2026-11-27')
  })
})

describe('the face of the clock', () => {
  test.each([
    ['2026-11-23T08:32:00.000Z', 'serious', { kind: 'minutes', left: 40 }],
    ['2026-11-23T07:12:00.000Z', 'serious', { kind: 'minutes', left: 120 }],
    ['2026-11-23T07:11:00.000Z', 'serious', { kind: 'today', by: '2026-11-23T09:12:00.000Z' }],
    [
      '2026-11-22T12:00:00.000Z',
      'serious',
      { kind: 'day', on: '2026-11-23', by: '2026-11-23T09:12:00.000Z' },
    ],
    ['2026-11-23T09:13:00.000Z', 'serious', { kind: 'late', by: '2026-11-23T09:12:00.000Z' }],
    ['2026-11-22T12:00:00.000Z', 'acute', { kind: 'atOnce' }],
  ] as const)('at %s, %s: %j', (now, grade, face) => {
    expect(clockFace('2026-11-23T09:12:00.000Z', grade, now)).toEqual(face)
  })
})

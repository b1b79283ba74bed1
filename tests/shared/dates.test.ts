import { describe, expect, test } from 'vitest'
import {
  addMonths,
  addWorkingDays,
  daysBetween,
  isLocalDate,
  localDateOf,
  localDateTimeOf,
  workingDaysLate,
} from '#shared/dates.ts'

describe('days as people in the Netherlands count them', () => {
  test.each([
    ['2026-11-23T22:59:59.999Z', '2026-11-23'],
    ['2026-11-23T23:00:00.000Z', '2026-11-24'],
    ['2026-06-30T21:59:59.000Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ])('%s is %s here', (instant, day) => {
    expect(localDateOf(instant)).toBe(day)
  })

  test('the night that the clock goes back has two half past twos, on one day', () => {
    expect(localDateTimeOf('2026-10-25T00:30:00.000Z')).toBe('2026-10-25T02:30')
    expect(localDateTimeOf('2026-10-25T01:30:00.000Z')).toBe('2026-10-25T02:30')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })

  test('a promise of three working days made on a Thursday ends on Tuesday', () => {
    expect(addWorkingDays('2026-11-19', 3)).toBe('2026-11-24')
    expect(addWorkingDays('2026-11-21', 0), 'from a Saturday').toBe('2026-11-23')
  })

  test('what ran out on a Friday is one day late on Monday, and not late on Sunday', () => {
    expect(workingDaysLate('2026-11-20', '2026-11-23')).toBe(1)
    expect(workingDaysLate('2026-11-20', '2026-11-22')).toBe(0)
    expect(workingDaysLate('2026-11-20', '2026-11-20')).toBe(0)
  })

  test('a month after the last of January is the last of February', () => {
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
  })

  test('a day that does not exist is none', () => {
    expect(isLocalDate('2027-02-29')).toBe(false)
    expect(isLocalDate('2028-02-29')).toBe(true)
    expect(isLocalDate('29-02-2028')).toBe(false)
  })
})

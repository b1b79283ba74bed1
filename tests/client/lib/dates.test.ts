import { describe, expect, test } from 'vitest'
import { dayWithYear, longDay, shortDay, timeOfDay, weekDay } from '#client/lib/dates.ts'

describe('dates as people read them', () => {
  test('a day, with its weekday, with its year, and in full', () => {
    expect(shortDay('2026-11-18')).toBe('18 nov')
    expect(weekDay('2026-11-25')).toBe('wo 25 nov')
    expect(dayWithYear('2023-12-14')).toBe('14 dec 2023')
    expect(longDay('2026-11-23')).toBe('maandag 23 november')
  })

  test('a time is that of the Netherlands, with a dot and without a leading nought', () => {
    expect(timeOfDay('2026-11-23T08:32:00.000Z')).toBe('9.32')
    expect(timeOfDay('2026-07-01T08:05:00.000Z')).toBe('10.05')
    expect(timeOfDay('2026-11-22T23:05:00.000Z')).toBe('0.05')
  })
})

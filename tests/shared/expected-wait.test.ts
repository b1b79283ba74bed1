import { describe, expect, test } from 'vitest'
import { expectedWait, fewestFamilies } from '#shared/expected-wait.ts'

const many = (days: number, times: number) => Array.from({ length: times }, () => days)

describe('what a family may expect of the waiting time', () => {
  test('is the middle half of those who were helped, in whole weeks, with how many that were', () => {
    const found = [7, 8, 9, 14, 15, 20, 21, 22, 28, 29, 60]
    expect(expectedWait(found, [])).toEqual({ from: 1, to: 4, families: 11 })
  })

  test('is left out when it rests on too few', () => {
    expect(expectedWait(many(20, fewestFamilies - 1), [])).toBeNull()
    expect(expectedWait(many(20, fewestFamilies), [])).not.toBeNull()
  })

  test('is left out when more families wait longer than that than were helped', () => {
    const found = many(20, 12)
    expect(expectedWait(found, many(100, 12))).toEqual({ from: 2, to: 3, families: 12 })
    expect(expectedWait(found, many(100, 13))).toBeNull()
    expect(expectedWait(found, many(10, 50))).not.toBeNull()
  })

  test('never says less than a week', () => {
    expect(expectedWait(many(0, 10), [])).toEqual({ from: 1, to: 1, families: 10 })
  })
})

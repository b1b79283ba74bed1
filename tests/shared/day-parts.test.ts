import { describe, expect, test } from 'vitest'
import { dayPartWords } from '#shared/day-parts.ts'
import { phonePages } from '#shared/messages/nl/phone-pages.ts'
import { publicFrame } from '#shared/messages/nl/public.ts'
import { wordsIn } from '#server/public/words.ts'
import { timesInASentence } from '#server/public/check-rows.ts'

const wholeWednesday = ['wed-morning', 'wed-afternoon', 'wed-evening', 'fri-morning'] as const

describe('day parts in running text', () => {
  test('stand in the order of the week, each with its own day', () => {
    const say = { wholeDay: (day: string) => day, part: (day: string, part: string) => `${day} ${part}` }
    expect(dayPartWords(['fri-morning', 'mon-evening', 'mon-morning'], say)).toEqual([
      'mon morning',
      'mon evening',
      'fri morning',
    ])
  })

  test('a whole day lends no part of another: never "woensdag en vrijdagochtend"', () => {
    const nl = timesInASentence(wordsIn('nl'), 'nl', wholeWednesday)
    expect(nl).toBe('woensdag (hele dag) en vrijdagochtend')
    expect(timesInASentence(wordsIn('en'), 'en', wholeWednesday)).toBe(
      'Wednesday (all day) and Friday morning',
    )
  })

  test('are called the same on the phone and on the public pages', () => {
    expect(phonePages.limits.cell).toBe(publicFrame.dayPart)
    expect(phonePages.wholeDay).toBe(publicFrame.wholeDay)
  })
})

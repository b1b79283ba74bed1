import { describe, expect, test } from 'vitest'
import { type RequestStatus, type StatusPhase, statusPhases } from '#server/public/ports.ts'
import { nowOf, roadOf } from '#server/public/status-road.ts'
import { wordsIn } from '#server/public/words.ts'
import { filledLocales } from '#shared/vocabulary.ts'
import { offered } from './public-site.ts'

const told = 'We zoeken een maatje voor jou. Nadia belt je als we iemand hebben gevonden.'
const today = '2026-11-23'
const status = (over: Partial<RequestStatus>): RequestStatus => ({
  ...offered,
  today,
  offer: null,
  parentText: told,
  volunteerFirstName: 'Samira',
  ...over,
})
const readIn = (locale: 'nl' | 'en', over: Partial<RequestStatus>) => {
  const words = wordsIn(locale)
  const { heading, sentences } = nowOf(status(over), words, locale, null)
  const road = roadOf(status(over), words, locale)
  return {
    page: [heading, ...sentences].join(' '),
    road,
    steps: road.map(({ title, when }) => `${title}: ${when}`),
  }
}
const read = (over: Partial<RequestStatus>) => readIn('nl', over)

/** What the page says first in each phase, and whether what was written with the decision belongs to it. */
const table: Record<StatusPhase, { says: string; decision: boolean }> = {
  submitted: { says: 'Je vraag is binnen We nemen contact met je op, op zijn laatst', decision: false },
  contacted: { says: 'We maken nu een afspraak om te praten', decision: false },
  intakePlanned: { says: 'We hebben een afspraak', decision: false },
  intakeDone: { says: 'We kijken nu welke hulp bij je past', decision: false },
  searching: { says: 'We zoeken iemand die bij je past', decision: true },
  offer: { says: 'We hebben iemand gevonden', decision: false },
  introduction: { says: 'Jullie gaan kennismaken', decision: false },
  trial: { says: 'Jullie proberen het samen', decision: false },
  active: { says: 'Jullie zijn begonnen', decision: false },
  paused: { says: 'Jullie hebben even pauze', decision: false },
  closing: { says: 'Jullie ronden samen af', decision: false },
  onHold: { says: 'Je vraag wacht even', decision: false },
  withdrawn: { says: 'Je vraag is gestopt', decision: false },
  referred: { says: 'Iemand anders helpt je verder', decision: true },
  notSuitable: { says: 'Wij kunnen je hier niet bij helpen', decision: true },
  closed: { says: 'De hulp is afgerond', decision: false },
}

describe('what a parent reads in each phase', () => {
  test.each(statusPhases)('%s: what is true now; the text of the decision only while it is true', (phase) => {
    const { page } = read({ phase })
    expect(page).toContain(table[phase].says)
    expect(page.includes(told)).toBe(table[phase].decision)
  })

  test.each(statusPhases)('%s: no day that is over is told as one to come', (phase) => {
    const over = '2026-11-20'
    const days = {
      contactBy: over,
      talkPlannedFor: `${over}T10:00`,
      introductionAt: `${over}T10:00`,
      trialUntil: over,
      pausedUntil: over,
    }
    for (const locale of filledLocales) {
      const { page } = readIn(locale, { phase, ...days })
      expect(page).not.toMatch(
        /is op vrijdag|tot vrijdag 20 november\. Daarna|is on Friday|until Friday 20 November\. Then/,
      )
    }
  })
})

describe('a promise that was broken', () => {
  test('is told as broken, and not promised again', () => {
    const late = read({ phase: 'submitted', contactBy: '2026-11-20' })
    expect(late.page).toContain('Dat is niet gelukt')
    expect(late.steps.join()).toContain('Dat is niet op tijd gelukt')
    expect(late.steps.join()).not.toContain('Op zijn laatst')
  })
  test('is not broken on the last day itself', () => {
    expect(read({ phase: 'submitted', contactBy: today }).page).toContain(
      'op zijn laatst maandag 23 november',
    )
  })
})

describe('the introduction', () => {
  const planned = { phase: 'introduction' as const, introductionAt: '2026-11-20T10:00' }
  test('that lies ahead is announced, with a capital at the head of its line', () => {
    const ahead = read({ ...planned, introductionAt: '2026-11-27T10:00' })
    expect(ahead.page).toContain('De afspraak is op vrijdag 27 november, 10.00 uur')
    expect(ahead.steps).toContain('Kennismaken: Vrijdag 27 november, 10.00 uur')
  })
  test('that was held is behind them: the next step is theirs', () => {
    const held = read({ ...planned, introductionHeldOn: '2026-11-20' })
    expect(held.page).toContain('Jullie hebben kennisgemaakt')
    expect(held.page).not.toContain('gaan kennismaken')
    expect(held.road.find(({ state }) => state === 'now')?.title).toBe('Proberen')
  })
  test('whose day is over is not announced any more', () => {
    expect(read(planned).page).toContain('De afspraak was op vrijdag 20 november')
  })
})

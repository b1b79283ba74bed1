import { describe, expect, test } from 'vitest'
import { digestFor, type Outcome, type Outcomes, type WeekRow } from '#client/features/matching/week-data.ts'

const row = (requestId: string, volunteerId: string, digestAfter: string | null): WeekRow => ({
  requestId,
  number: 1,
  firstName: 'Amal',
  district: null,
  postcode4: null,
  waitingSince: '2026-11-01',
  volunteer: { id: volunteerId, firstName: 'Leila' },
  role: 'maatje',
  verdict: 'fits',
  factors: [],
  change: 'new',
  was: null,
  ask: { kinds: [], sharedDayParts: 0, ageBands: [] },
  digest: `now ${requestId}`,
  digestAfter,
  weights: { time: 'much', language: 'much', distance: 'normal', experience: 'little' },
})

const first = row('1', 'leila', null)
const second = row('2', 'leila', 'after 2')
const rows = [first, row('3', 'tom', null), second]
const asked: Outcome = { kind: 'asked', matchId: 'm', version: 1 }
const outcomes = (entries: [string, Outcome][]): Outcomes => new Map(entries)

describe('the mark that a row of the plan is sent with', () => {
  test('is that of the plan for a first row', () => {
    expect(digestFor(first, rows, outcomes([]))).toBe('now 1')
  })

  test('counts the load of an earlier row of the same volunteer once that was sent', () => {
    expect(digestFor(second, rows, outcomes([['1', asked]]))).toBe('after 2')
  })

  test('does not count what was not sent, or was taken back', () => {
    expect(digestFor(second, rows, outcomes([]))).toBe('now 2')
    expect(digestFor(second, rows, outcomes([['1', { kind: 'takenBack' }]]))).toBe('now 2')
  })
})

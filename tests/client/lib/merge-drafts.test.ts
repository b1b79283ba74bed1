import { expect, test } from 'vitest'
import { mergeDrafts } from '#client/lib/merge-drafts.ts'

const start = { phone: '1', address: '', languages: ['nl'], note: 'a' }

test('what only the other changed is taken over; what was typed stays', () => {
  const mine = { ...start, note: 'b' }
  const theirs = { ...start, phone: '2', languages: ['nl', 'ar'] }
  expect(mergeDrafts(start, mine, theirs)).toEqual({
    draft: { phone: '2', address: '', languages: ['nl', 'ar'], note: 'b' },
    clashes: [],
    taken: ['phone', 'languages'],
  })
})

test('what both changed waits for a choice, and one’s own text stays until then', () => {
  const mine = { ...start, note: 'b', address: 'Dreef 1' }
  const theirs = { ...start, note: 'c' }
  expect(mergeDrafts(start, mine, theirs)).toEqual({ draft: mine, clashes: ['note'], taken: [] })
})

test('the same change by both is no clash', () => {
  const both = { ...start, languages: ['nl', 'tr'] }
  expect(mergeDrafts(start, both, { ...both })).toEqual({ draft: both, clashes: [], taken: [] })
})

import { Sun } from 'lucide-react'
import { describe, expect, test } from 'vitest'
import type { PaletteItem } from '#client/ui/palette-context.tsx'
import { matchItems, synonymFor } from '#client/ui/palette-match.ts'

const item = (words: string, ...synonyms: string[]): PaletteItem => ({
  id: words,
  group: 'go',
  icon: Sun,
  words,
  synonyms,
  run: () => undefined,
})
const matching = item('Matchen', 'koppelen', 'zoeken')
const matches = item('Matches', 'koppels')
const phone = item('Nieuwe hulpvraag per telefoon', 'bellen')
const items = [matching, matches, phone]
const found = (query: string) => matchItems(items, query).map(({ words }) => words)

describe('finding in the palette', () => {
  test('an empty query shows everything that is there', () => {
    expect(found('')).toEqual(['Matchen', 'Matches', 'Nieuwe hulpvraag per telefoon'])
  })

  test('a synonym finds the page and is shown beside it', () => {
    expect(found('koppelen')).toEqual(['Matchen'])
    expect(synonymFor(matching, 'koppelen')).toBe('koppelen')
    expect(synonymFor(matching, 'match')).toBeUndefined()
  })

  test('case, accents and the middle of a sentence do not stand in the way', () => {
    expect(found('HULPVRÁAG per')).toEqual(['Nieuwe hulpvraag per telefoon'])
  })

  test('the middle of a word does not count', () => {
    expect(found('vraag')).toEqual([])
  })
})

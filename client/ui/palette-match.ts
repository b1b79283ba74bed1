import type { PaletteItem } from './palette-context.tsx'

const marks = /\p{Diacritic}/gu
const plain = (text: string) => text.normalize('NFD').replace(marks, '').toLowerCase()

const startsAWord = (text: string, query: string) =>
  plain(text)
    .split(/[\s,-]+/)
    .some((_, index, words) => words.slice(index).join(' ').startsWith(query))

/** The synonym through which an item was found, so that the list can show why; undefined when its own words match. */
export const synonymFor = (item: PaletteItem, query: string): string | undefined => {
  const wanted = plain(query.trim())
  if (wanted === '' || startsAWord(item.words, wanted)) return undefined
  return item.synonyms?.find((synonym) => startsAWord(synonym, wanted))
}

/**
 * The items that fit a query: each part of the query starts a word of the item or of one synonym, accents and case aside.
 * Items found by their own words come before those found by a synonym; for the rest their order stays.
 */
export const matchItems = (items: readonly PaletteItem[], query: string): readonly PaletteItem[] => {
  const wanted = plain(query.trim())
  if (wanted === '') return items.filter((item) => item.group !== 'find')
  const own = items.filter((item) => startsAWord(item.words, wanted))
  const bySynonym = items.filter((item) => !own.includes(item) && synonymFor(item, query) !== undefined)
  return [...own, ...bySynonym]
}

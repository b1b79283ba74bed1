import { id, searchReader, text } from '#client/lib/search.ts'

const word = (value: unknown) => (typeof value === 'string' && value.length <= 20 ? value : undefined)
const ids = (value: unknown) =>
  Array.isArray(value) ? value.filter((one): one is string => id(one) !== undefined) : undefined
const thing = (value: unknown) => (typeof value === 'object' && value !== null ? value : undefined)

/** The address of Matchen as far as it can be read before the page is there; `matchingSearchSchema` reads the rest. */
export const readMatchingAddress = searchReader({
  vraag: text,
  tijd: word,
  taal: word,
  afstand: word,
  ervaring: word,
  naast: ids,
  probeer: thing,
})

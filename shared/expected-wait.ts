/** How long it took, from own figures: a range in whole weeks, and the number of families it rests on. */
export type ExpectedWait = { from: number; to: number; families: number }

/** Figures of the last quarter. */
export const waitWindowDays = 91
/** With fewer families one of them could be recognised, and chance would speak. */
export const fewestFamilies = 10

const weekDays = 7

/**
 * What a family may expect, in weeks: the middle half of those for whom somebody was found. Null when it rests on too few
 * families, or when more still wait longer than that than were helped: then "usually" would not be true.
 * `found` and `open` are days from the decision to look for somebody.
 */
export const expectedWait = (found: readonly number[], open: readonly number[]): ExpectedWait | null => {
  if (found.length < fewestFamilies) return null
  const days = found.toSorted((a, b) => a - b)
  const at = (share: number) => days[Math.floor(share * (days.length - 1))] ?? 0
  const from = Math.max(1, Math.floor(at(0.25) / weekDays))
  const to = Math.max(from, Math.ceil(at(0.75) / weekDays))
  if (open.filter((one) => one > to * weekDays).length > found.length) return null
  return { from, to, families: found.length }
}

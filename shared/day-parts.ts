/** Weekdays in the order of the Dutch week; the index is used in the mask. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]

export type DayPart = `${Weekday}-${PartOfDay}`

/** The 21 day parts of a week; bit i of a mask stands for `dayParts[i]`. */
export const dayParts: readonly DayPart[] = weekdays.flatMap((day) =>
  partsOfDay.map((part): DayPart => `${day}-${part}`),
)

/** A 21-bit set of day parts, as stored in one integer column. */
export type DayPartMask = number

export const allDayParts: DayPartMask = 2 ** dayParts.length - 1

export const toMask = (parts: Iterable<DayPart>): DayPartMask => {
  let mask = 0
  for (const part of parts) mask |= 1 << dayParts.indexOf(part)
  return mask
}

export const fromMask = (mask: DayPartMask): DayPart[] =>
  dayParts.filter((_, bit) => (mask & (1 << bit)) !== 0)

/**
 * Day parts for running text, in the order of the week: a day that is free as a whole by `wholeDay`, any other by each of
 * its parts, so that no day lends its part to another.
 */
export const dayPartWords = (
  chosen: readonly DayPart[],
  say: { wholeDay: (day: Weekday) => string; part: (day: Weekday, part: PartOfDay) => string },
): string[] =>
  weekdays.flatMap((day) => {
    const parts = partsOfDay.filter((part) => chosen.includes(`${day}-${part}`))
    return parts.length === partsOfDay.length ? [say.wholeDay(day)] : parts.map((part) => say.part(day, part))
  })

export const isDayPart = (value: string): value is DayPart => (dayParts as readonly string[]).includes(value)

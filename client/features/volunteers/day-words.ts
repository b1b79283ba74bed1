import type { LocalDateTime } from '#shared/dates.ts'

/** "9.30" out of a local day and time. */
export const timeOfDayIn = (moment: LocalDateTime): string =>
  moment
    .slice(11)
    .replace(/^0(?=\d)/, '')
    .replace(':', '.')

import { type Instant, type LocalDate, localDateOf } from '#shared/dates.ts'

const zone = 'Europe/Amsterdam'
const format = (options: Intl.DateTimeFormatOptions, timeZone = 'UTC') =>
  new Intl.DateTimeFormat('nl', { timeZone, ...options })

const short = format({ day: 'numeric', month: 'short' })
const withWeekday = format({ weekday: 'short', day: 'numeric', month: 'short' })
const withYear = format({ day: 'numeric', month: 'short', year: 'numeric' })
const long = format({ weekday: 'long', day: 'numeric', month: 'long' })
const time = format({ hour: 'numeric', minute: '2-digit' }, zone)

const weekday = format({ weekday: 'long' })

const noon = (date: LocalDate) => new Date(`${date}T12:00:00Z`)

/** "18 nov" */
export const shortDay = (date: LocalDate): string => short.format(noon(date))
/** "wo 25 nov" */
export const weekDay = (date: LocalDate): string => withWeekday.format(noon(date))
/** "maandag" */
export const weekdayName = (date: LocalDate): string => weekday.format(noon(date))
/** "14 dec 2023" */
export const dayWithYear = (date: LocalDate): string => withYear.format(noon(date))
/** "maandag 23 november" */
export const longDay = (date: LocalDate): string => long.format(noon(date))
/** "9.32", in the time of the Netherlands */
export const timeOfDay = (instant: Instant | Date): string =>
  time
    .format(new Date(instant))
    .replace(/^0(?=\d)/, '')
    .replace(':', '.')
/** This moment by this device's clock: for how long something still has. */
export const nowHere = (): Instant => new Date().toISOString()
/** Today in the Netherlands, by this device's clock: for headings, never for a due. */
export const todayHere = (): LocalDate => localDateOf(new Date().toISOString())

/** An instant as `toISOString()` writes it, always UTC. */
export type Instant = string
/** A day as people say it, YYYY-MM-DD. Dues are reckoned in these; time zones end at the edge. */
export type LocalDate = string
/** A local day and time without a zone, YYYY-MM-DDTHH:MM. */
export type LocalDateTime = string

const zone = 'Europe/Amsterdam'
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
const dayMilliseconds = 86_400_000
const hourMilliseconds = 3_600_000

/** The day in the Netherlands at that instant. */
export const localDateOf = (instant: Instant): LocalDate => dayFormat.format(new Date(instant))

/** The day and time in the Netherlands at that instant. */
export const localDateTimeOf = (instant: Instant): LocalDateTime =>
  `${localDateOf(instant)}T${timeFormat.format(new Date(instant))}`

/** The instant at which a day begins in the Netherlands. */
export const startOfDay = (date: LocalDate): Instant => {
  const midnight = utc(date)
  // One hour ahead of UTC in winter, two in summer; clocks never change at midnight.
  const inSummer = new Date(midnight - 2 * hourMilliseconds).toISOString()
  return localDateOf(inSummer) === date ? inSummer : new Date(midnight - hourMilliseconds).toISOString()
}

const utc = (date: LocalDate) => Date.parse(`${date}T00:00:00Z`)

export const isLocalDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = utc(text)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(utc(date) + days * dayMilliseconds).toISOString().slice(0, 10)

/** Whole days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((utc(to) - utc(from)) / dayMilliseconds)

/** The same day so many months on; the last day of the month where that day does not exist. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const start = new Date(utc(date))
  const month = start.getUTCMonth() + months
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastDay)))
    .toISOString()
    .slice(0, 10)
}

/** The last day that may be named for what ends or comes back by itself, such as a pause: a year from today. */
export const farthestDay = (today: LocalDate): LocalDate => addMonths(today, 12)

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (date: LocalDate): number => (new Date(utc(date)).getUTCDay() + 6) % 7

const isWorkingDay = (date: LocalDate) => weekdayOf(date) < 5

/** The day that lies so many working days (Monday to Friday) after `date`; 0 gives the first working day from `date`. */
export const addWorkingDays = (date: LocalDate, workingDays: number): LocalDate => {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, 1)
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left--
  }
  return day
}

/**
 * How late something is, in days on which somebody could have done it: Monday to Friday after `until`, up to and with
 * `today`. 0 when it is on time; what ran out on a Friday is one day late on Monday.
 */
export const workingDaysLate = (until: LocalDate, today: LocalDate): number => {
  let late = 0
  for (let day = addDays(until, 1); day <= today; day = addDays(day, 1)) if (isWorkingDay(day)) late++
  return late
}

/** The instant so many milliseconds later; earlier when negative. */
export const addMilliseconds = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString()

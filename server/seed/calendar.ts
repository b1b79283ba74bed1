import { addDays, type Instant, type LocalDate, localDateTimeOf, weekdayOf } from '#shared/dates.ts'

/** The instant of a time of day (HH:MM) in the Netherlands. */
export const instantAt = (date: LocalDate, time: string): Instant => {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  const shown = Date.parse(`${localDateTimeOf(new Date(asIfUtc).toISOString())}:00Z`)
  return new Date(asIfUtc - (shown - asIfUtc)).toISOString()
}

const isWorkingDay = (date: LocalDate) => weekdayOf(date) < 5

/** The day itself, or the Friday before a weekend. */
export const workingDayUpTo = (date: LocalDate): LocalDate => {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day
}

/** The day itself, or the Monday after a weekend. */
export const workingDayFrom = (date: LocalDate): LocalDate => {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/** The latest day from which so many working days lead exactly to `date` or, in a weekend, to the Monday after it. */
export const workingDaysBefore = (date: LocalDate, workingDays: number): LocalDate => {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, 1)
  for (let left = workingDays; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day)) left--
  }
  return day
}

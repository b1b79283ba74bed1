import { addDays, type LocalDate, weekdayOf } from './dates.ts'

/** What of a contact moment counts for the hours. */
export type CountedContact = {
  happenedOn: LocalDate
  minutes: number | null
  kind: string
  reason: string | null
}

/** Minutes of one stretch of time against what was agreed for it. */
export type HoursRow = {
  /** First day of the stretch. */
  from: LocalDate
  minutes: number
  /** Why nothing took place, when something was planned and did not. */
  reason: string | null
}

export type Hours = {
  /** Newest first. */
  rows: HoursRow[]
  /** Minutes agreed for one stretch. */
  agreed: number
  /** A week, or the agreed interval when that is longer. */
  days: number
  over: number
}

const week = 7
const mostRows = 6

/**
 * The last six stretches since the match began (weeks from Monday, or the agreed interval when it is longer), newest
 * first, with the minutes that were told, against the agreement. Minutes that were not told count as 0.
 */
export const hoursAgainst = (
  contacts: readonly CountedContact[],
  { intervalDays, minutesPerTime }: { intervalDays: number; minutesPerTime: number },
  { since, today }: { since: LocalDate; today: LocalDate },
): Hours => {
  const days = Math.max(week, intervalDays)
  const agreed = intervalDays < week ? Math.round((minutesPerTime * week) / intervalDays) : minutesPerTime
  const newest = days === week ? addDays(today, -weekdayOf(today)) : addDays(today, 1 - days)
  const rows = Array.from({ length: mostRows }, (_, index): HoursRow => {
    const from = addDays(newest, -index * days)
    const inside = contacts.filter(({ happenedOn }) => happenedOn >= from && happenedOn < addDays(from, days))
    const minutes = inside.reduce((sum, contact) => sum + (contact.minutes ?? 0), 0)
    return { from, minutes, reason: inside.find(({ reason }) => reason !== null)?.reason ?? null }
  }).filter(({ from }) => addDays(from, days) > since)
  return { rows, agreed, days, over: rows.filter(({ minutes }) => minutes > agreed).length }
}

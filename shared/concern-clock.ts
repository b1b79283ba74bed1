import type { ConcernGrade, ConcernState } from './concerns.ts'
import {
  addDays,
  addMilliseconds,
  addWorkingDays,
  type Instant,
  type LocalDate,
  localDateOf,
  startOfDay,
} from './dates.ts'

/** When somebody is there to read, and how fast each grade has to be read and taken further. Times in minutes since midnight. */
export type ConcernClock = {
  opensAt: number
  closesAt: number
  /** Minutes of office time; never past the end of the working day. An acute one is read at once. */
  readMinutes: Record<Exclude<ConcernGrade, 'acute'>, number>
  /** Working days in which the next step follows. */
  stepWorkingDays: Record<ConcernGrade, number>
}

export const defaultConcernClock: ConcernClock = {
  opensAt: 8 * 60,
  closesAt: 17 * 60 + 30,
  readMinutes: { lowLevel: 480, worry: 240, serious: 120 },
  stepWorkingDays: { lowLevel: 10, worry: 5, serious: 1, acute: 0 },
}

const minute = 60_000

/** Office hours lie on working days, on which clocks never change: midnight plus minutes is the time of day. */
const timeOn = (day: LocalDate, minutes: number): Instant =>
  addMilliseconds(startOfDay(day), minutes * minute)

/** The first moment from `now` on at which somebody is there. */
const nextOfficeMoment = (now: Instant, { opensAt, closesAt }: ConcernClock): Instant => {
  const today = localDateOf(now)
  const isWorkingDay = addWorkingDays(today, 0) === today
  if (isWorkingDay && now < timeOn(today, opensAt)) return timeOn(today, opensAt)
  if (isWorkingDay && now < timeOn(today, closesAt)) return now
  return timeOn(addWorkingDays(addDays(today, 1), 0), opensAt)
}

/**
 * By when a concern that is raised now is read: at once when acute; else within the grade's office minutes, and always on
 * the same working day before the office closes. What comes in after closing time counts from the next working day.
 */
export const readByOf = (raisedAt: Instant, grade: ConcernGrade, clock: ConcernClock): Instant => {
  if (grade === 'acute') return raisedAt
  const from = nextOfficeMoment(raisedAt, clock)
  const by = addMilliseconds(from, clock.readMinutes[grade] * minute)
  const closes = timeOn(localDateOf(from), clock.closesAt)
  return by < closes ? by : closes
}

/** The end of the working day on which it is read: the promise to whoever raised it. */
export const promisedBy = (raisedAt: Instant, clock: ConcernClock): Instant =>
  timeOn(localDateOf(nextOfficeMoment(raisedAt, clock)), clock.closesAt)

export type ConcernTimes = {
  status: ConcernState
  grade: ConcernGrade
  readBy: Instant
  /** When the last step was taken; null before the first. */
  movedAt: Instant | null
}

/** By when the next thing happens: an instant while it waits to be read, later the end of a day. Null once it is closed. */
export const nextBy = (
  { status, grade, readBy, movedAt }: ConcernTimes,
  clock: ConcernClock,
): Instant | null => {
  if (status === 'closed') return null
  if (status === 'new') return readBy
  const day = localDateOf(movedAt ?? readBy)
  return timeOn(addWorkingDays(day, clock.stepWorkingDays[grade]), clock.closesAt)
}

export type ClockFace =
  | { kind: 'atOnce' }
  | { kind: 'late'; by: Instant }
  | { kind: 'minutes'; left: number }
  | { kind: 'today'; by: Instant }
  | { kind: 'day'; on: LocalDate; by: Instant }

const minutesInSight = 120

/** What the clock says now: "nog 40 minuten", a time today, a later day, or late. An acute one is never later. */
export const clockFace = (by: Instant, grade: ConcernGrade, now: Instant): ClockFace => {
  if (grade === 'acute') return { kind: 'atOnce' }
  if (by < now) return { kind: 'late', by }
  const left = Math.ceil((Date.parse(by) - Date.parse(now)) / minute)
  if (left <= minutesInSight) return { kind: 'minutes', left }
  const on = localDateOf(by)
  return on === localDateOf(now) ? { kind: 'today', by } : { kind: 'day', on, by }
}

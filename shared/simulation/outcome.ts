import type { Family } from './people.ts'
import type { Year } from './run-year.ts'

/** Weeks of waiting. Null where there is nobody to tell it of. */
export type Waits = { median: number | null; ninetieth: number | null; longest: number | null }

/** What one year came to. `came` = `helped` + `waiting` + `gone`. */
export type Outcome = {
  came: number
  /** A match that runs on the last day, or ended after its trial. */
  helped: number
  /** Nobody yet, or asked but not begun. */
  waiting: number
  /** Stopped waiting. */
  gone: number
  /** From asking to the first visit of the match that lasted. */
  waitsOfHelped: Waits
  /** From asking to the last day. */
  waitsOfWaiting: Waits
  /** By week: of those who came early enough to be followed, the part whose first visit was by then. */
  helpedWithin: number[]
  volunteers: {
    /** Who had a free place on 28 days or more. */
    withRoom: number
    /** Of those: never proposed to anybody. */
    neverAsked: number
    /** Of those: how many matches began with them. */
    matches: { none: number; one: number; more: number }
    /** Left because there was no match for too long. */
    leftWithoutMatch: number
  }
  proposals: number
  /** On the first day, where every way still has the same before it. */
  proposalsOnFirstDay: number
  fit: { fitsWell: number; fits: number }
  medianKilometres: number | null
  /** Proposals that came to nothing: a no before the first visit, and a trial that failed. */
  declined: number
  failedInTrial: number
}

const weekDays = 7
const enoughDaysWithRoom = 28
const followedWeeks = 26

/** The value below which that part of all lies; the list may stand in any order. Null of an empty list. */
export const quantile = (values: readonly number[], part: number): number | null =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * values.length) - 1)] ?? null

const waitsOf = (days: readonly number[]): Waits => {
  const inWeeks = (part: number) => {
    const value = quantile(days, part)
    return value === null ? null : value / weekDays
  }
  return { median: inWeeks(0.5), ninetieth: inWeeks(0.9), longest: inWeeks(1) }
}

const waitOf = ({ startedOn, coming }: Family): number | null =>
  startedOn === null ? null : startedOn - coming.comesOn

/** Only who came in the first half, so that each can be followed equally long. */
const helpedWithinOf = (families: readonly Family[], weeks: number): number[] => {
  const followed = Math.min(followedWeeks, Math.floor(weeks / 2))
  const early = families.filter(
    ({ coming }) => coming.comesOn >= 0 && coming.comesOn < (weeks - followed) * weekDays,
  )
  return Array.from({ length: followed + 1 }, (_, week) => {
    const by = early.filter((family) => (waitOf(family) ?? Infinity) <= week * weekDays).length
    return early.length === 0 ? 0 : by / early.length
  })
}

export const outcomeOf = ({ arrivals, families, volunteers, proposals }: Year): Outcome => {
  const isHelped = ({ state }: Family) => state === 'matched' || state === 'helped'
  const lastDay = arrivals.weeks * weekDays
  const withRoom = volunteers.filter(({ daysWithRoom }) => daysWithRoom >= enoughDaysWithRoom)
  const having = (lawful: (started: number) => boolean) =>
    withRoom.filter(({ started }) => lawful(started)).length
  const waiting = families.filter(({ state }) => state === 'waiting')
  return {
    came: families.length,
    helped: families.filter(isHelped).length,
    waiting: waiting.length,
    gone: families.filter(({ state }) => state === 'gone').length,
    waitsOfHelped: waitsOf(families.filter(isHelped).flatMap((family) => waitOf(family) ?? [])),
    waitsOfWaiting: waitsOf(waiting.map(({ coming }) => lastDay - coming.comesOn)),
    helpedWithin: helpedWithinOf(families, arrivals.weeks),
    volunteers: {
      withRoom: withRoom.length,
      neverAsked: withRoom.filter(({ asked }) => asked === 0).length,
      matches: {
        none: having((started) => started === 0),
        one: having((started) => started === 1),
        more: having((started) => started > 1),
      },
      leftWithoutMatch: volunteers.filter(({ leftUnasked }) => leftUnasked).length,
    },
    proposals: proposals.length,
    proposalsOnFirstDay: proposals.filter(({ proposedOn }) => proposedOn === 0).length,
    fit: {
      fitsWell: proposals.filter(({ verdict }) => verdict === 'fitsWell').length,
      fits: proposals.filter(({ verdict }) => verdict === 'fits').length,
    },
    medianKilometres: quantile(
      proposals.flatMap(({ kilometres }) => kilometres ?? []),
      0.5,
    ),
    declined: proposals.filter(({ outcome }) => outcome === 'declined').length,
    failedInTrial: proposals.filter(({ outcome }) => outcome === 'failed').length,
  }
}

import type { RequestFacts, VolunteerFacts } from '../matching/facts.ts'
import type { ComingFamily } from './invent-family.ts'
import type { ComingVolunteer } from './invent-volunteer.ts'
import { dateOf, restDaysAfterMatch } from './rules.ts'

/** `waiting`, also while somebody is asked; `matched` from the first visit; `helped` when a match ended well. */
export type FamilyState = 'waiting' | 'matched' | 'helped' | 'gone'

export type Family = {
  coming: ComingFamily
  facts: RequestFacts
  state: FamilyState
  /** Somebody was proposed, and the answer or the first visit is still to come. */
  isAsked: boolean
  /** The day of the first visit of the match that lasted, or lasts. */
  startedOn: number | null
}

export type Volunteer = {
  coming: ComingVolunteer
  facts: VolunteerFacts
  /** How often they were proposed to a family. */
  asked: number
  /** Matches with a first visit. */
  started: number
  /** Since when they have no match and no proposal; null while they have. */
  freeSince: number | null
  /** Days on which they could have been asked. */
  daysWithRoom: number
  leftUnasked: boolean
}

export const arrivedFamily = (coming: ComingFamily): Family => ({
  coming,
  facts: coming.facts,
  state: 'waiting',
  isAsked: false,
  startedOn: null,
})

export const arrivedVolunteer = (coming: ComingVolunteer, day: number): Volunteer => ({
  coming,
  facts: coming.facts,
  asked: 0,
  started: 0,
  freeSince: coming.busyUntil === null ? day : null,
  daysWithRoom: 0,
  leftUnasked: false,
})

/** Takes a place of the volunteer, with its hours. */
export const takePlace = (volunteer: Volunteer, hours: number): void => {
  const { facts } = volunteer
  volunteer.freeSince = null
  volunteer.facts = {
    ...facts,
    openMatches: facts.openMatches + 1,
    promisedHours: facts.promisedHours + hours,
  }
}

/** Gives the place back. `ended`: after a match with a first visit, so they rest and their times are asked again. */
export const givePlaceBack = (
  volunteer: Volunteer,
  { hours, day, ended }: { hours: number; day: number; ended: { isWell: boolean } | null },
): void => {
  const { facts } = volunteer
  const openMatches = facts.openMatches - 1
  if (openMatches === 0) volunteer.freeSince = day
  const today = dateOf(day)
  volunteer.facts = {
    ...facts,
    openMatches,
    promisedHours: Math.max(0, facts.promisedHours - hours),
    ...(ended === null
      ? {}
      : {
          restUntil: dateOf(day + restDaysAfterMatch),
          dayParts: { ...facts.dayParts, notedOn: today },
          before: { ...facts.before, lastEndedOn: today, lastEndedWell: ended.isWell },
        }),
  }
}

import type { Instant } from '#shared/dates.ts'
import type { DayPart } from '#shared/day-parts.ts'
import { kilometresBetween } from '#shared/distance.ts'
import { usualKm } from '#shared/matching/newcomer.ts'
import type { Home } from '#shared/matching/newcomer-profiles.ts'
import { adviseRecruits } from '#shared/matching/recruit.ts'
import type { AgeBand, Language, NoGo, WishedGender } from '#shared/vocabulary.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { refuse } from '../base/refusal.ts'
import { makePlan } from './plan-week.ts'
import type { WeekData } from './read-week.ts'
import { namesOfPostcodes } from './week-queries.ts'

/** Whom to look for, how many open requests that is for, and how many families so many new volunteers would help. */
export type Advice = {
  profile: {
    programmeId: string
    role: string
    /** Null: Dutch is enough. */
    language: Language | null
    dayPart: DayPart
    place: { postcode4: string; name: string }
    gender: WishedGender | null
    hoursPerWeek: number
    ageBands: AgeBand[]
    accepts: NoGo[]
    withinKm: number
  }
  families: number
  /** Helped families that the profile fits too; their own volunteer then comes free for an open one. */
  frees: number
  upTo: number
}
export type RecruitAdvice = { madeAt: Instant; mark: string; advice: Advice[] }

/** Of the places further off only the nearest are tried. */
const mostHomes = 6

/**
 * Where somebody new for a request might live: in the same postcode, else in the nearest others that are named. A hidden
 * address is never the place that is told.
 */
const homesIn = ({ requests, volunteers }: WeekData) => {
  const homes = new Map<string, Home>()
  const people = [...requests.filter(({ facts }) => !facts.addressHidden), ...volunteers]
  for (const { facts } of people)
    if (facts.postcode4.value !== null && facts.point !== null)
      homes.set(facts.postcode4.value, { postcode4: facts.postcode4.value, point: facts.point })
  const named = [...homes.values()].sort((a, b) => (a.postcode4 < b.postcode4 ? -1 : 1))
  return (at: number): Home[] => {
    const request = requests[at]
    const own = request?.facts.point ?? null
    if (request === undefined) return []
    const far = ({ point, postcode4 }: Home) =>
      own === null || point === null || postcode4 === request.postcode4 ? 0 : kilometresBetween(own, point)
    return named
      .filter(({ postcode4 }) => !(request.facts.addressHidden && postcode4 === request.postcode4))
      .map((home) => ({ home, km: far(home) }))
      .sort((a, b) => a.km - b.km)
      .slice(0, mostHomes)
      .map(({ home }) => home)
  }
}

/** Whom to recruit: at most five profiles. No name, no number of a request: it is about volunteers who are not there yet. */
export const showRecruit = async (change: Change): Promise<RecruitAdvice> => {
  const { tx, today, now } = change
  const { data, plan, mark } = await makePlan(tx, today)
  const recruits = adviseRecruits(plan, data.world, homesIn(data)) ?? refuse('planNotProven')
  const names = await namesOfPostcodes(
    tx,
    recruits.map(({ profile }) => profile.home.postcode4),
  )
  await disclose(change, {
    shape: 'list',
    purpose: 'organisation',
    subject: 'helpRequest',
    ids: [...new Set(recruits.flatMap(({ open, passing }) => [...open, ...passing]))].flatMap(
      (at) => data.requests[at]?.id ?? [],
    ),
  })
  return {
    madeAt: now,
    mark,
    advice: recruits.map(({ profile: { home, ...profile }, open, passing, upTo }) => {
      const policy = data.programmes.get(profile.programmeId)?.policy
      return {
        profile: {
          ...profile,
          role: policy?.volunteerLabel ?? '',
          place: { postcode4: home.postcode4, name: names.get(home.postcode4) ?? home.postcode4 },
          withinKm: Math.min(usualKm, policy?.maximumKm ?? usualKm),
        },
        families: open.length,
        frees: passing.length,
        upTo,
      }
    }),
  }
}

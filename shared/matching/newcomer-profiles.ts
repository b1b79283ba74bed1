import { allDayParts, type DayPart, type DayPartMask, fromMask } from '../day-parts.ts'
import { type AgeBand, ageBands, type Language } from '../vocabulary.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { newcomer, type NewcomerProfile, usualKm } from './newcomer.ts'
import { heldNoGos } from './no-go-factors.ts'
import { weighForWeek, type WeekWorld } from './week.ts'

export type Home = NewcomerProfile['home']
type Rules = Pick<WeekWorld, 'rules' | 'today'>

/** Languages spoken there, apart from Dutch. */
const languagesOf = ({ languages }: RequestFacts): Language[] =>
  (languages.value ?? []).filter((language) => language !== 'nl')

/** Asked of somebody new where a family did not say how many hours. */
const usualHours = 2

/** More day parts than this is "it does not matter when": then the day parts of others decide. */
const anyTime = 7

const countOf = (mask: DayPartMask) => fromMask(mask).length

/** Day parts that families with few to choose from ask for. */
export const namedDayParts = (requests: readonly RequestFacts[]): DayPartMask => {
  const few = requests.map(({ dayParts }) => dayParts.value ?? 0).filter((mask) => countOf(mask) <= anyTime)
  const named = few.reduce((all, mask) => all | mask, 0)
  return named === 0 ? allDayParts : named
}

const dayPartsFor = (mask: DayPartMask, named: DayPartMask): DayPartMask => {
  if (countOf(mask) <= anyTime) return mask
  return (mask & named) === 0 ? mask : mask & named
}

/** A profile with the person that has it and nothing more. */
export type Profiled = { profile: NewcomerProfile; person: VolunteerFacts }

const profiled = (profile: NewcomerProfile, { rules, today }: Rules): Profiled[] => {
  const own = rules.get(profile.programmeId)
  return own === undefined ? [] : [{ profile, person: newcomer(profile, own.policy, { id: 'new', today }) }]
}

/** How well somebody new with this profile fits this request as it is; null when they cannot be proposed without a reason. */
export const fitOfNewcomer = (request: RequestFacts, { person }: Profiled, rules: Rules): number | null => {
  const mask = request.dayParts.value ?? 0
  if (request.programmeId !== person.programmeId || (mask & (person.dayParts.value ?? 0)) === 0) return null
  const weighed = weighForWeek(request, person, rules)
  return weighed === null || weighed.isBorderline ? null : weighed.fit
}

/** Each without ages, for a parent's own question; else for one age at a time. */
const agesFor = ({ helped }: RequestFacts): AgeBand[][] =>
  helped === 'parent' ? [[]] : ageBands.map((band) => [band])

/**
 * Whom to look for to help this request: for each of its day parts the least that fits, in Dutch if that is enough, else in
 * each of the languages spoken there. Empty when nobody new can be proposed for it, as for a heavy situation that asks for
 * experience, or while something has to be asked first. `homes`: where this person might live, best first.
 */
export const profilesFor = (
  request: RequestFacts,
  homes: readonly Home[],
  named: DayPartMask,
  rules: Rules,
): Profiled[] => {
  const least = {
    programmeId: request.programmeId,
    gender: request.genderIsNeeded ? request.wishedGender.value : null,
    hoursPerWeek: request.hoursPerWeek.value ?? usualHours,
    accepts: heldNoGos(request),
  }
  const firstThatFits = (language: Language | null, dayPart: DayPart): Profiled[] => {
    for (const home of homes)
      for (const bands of agesFor(request)) {
        const [one] = profiled({ ...least, language, dayPart, home, ageBands: bands }, rules)
        if (one !== undefined && fitOfNewcomer(request, one, rules) !== null) return [one]
      }
    return []
  }
  return fromMask(dayPartsFor(request.dayParts.value ?? 0, named)).flatMap((dayPart) => {
    const inDutch = firstThatFits(null, dayPart)
    return inDutch.length > 0
      ? inDutch
      : languagesOf(request).flatMap((language) => firstThatFits(language, dayPart))
  })
}

/** How much is asked of somebody with this profile: of profiles that help the same families the one asking least is told. */
export const demandsOf = ({ language, gender, ageBands: ages, accepts, hoursPerWeek }: NewcomerProfile) =>
  10 * (Number(language !== null) + Number(gender !== null) + ages.length + accepts.length) + hoursPerWeek

/** The same text for the same profile. */
export const profileKey = (profile: NewcomerProfile): string =>
  [
    profile.programmeId,
    profile.language ?? '',
    profile.dayPart,
    profile.home.postcode4,
    profile.gender ?? '',
    profile.hoursPerWeek,
    profile.ageBands.join(' '),
    profile.accepts.join(' '),
    usualKm,
  ].join('|')

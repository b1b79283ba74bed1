import type { z } from 'zod'
import { type DayPart, toMask } from '../day-parts.ts'
import type { Point } from '../distance.ts'
import {
  type AgeBand,
  ageBands,
  type Language,
  languages,
  type NoGo,
  noGos,
  type Place,
  places,
  type WishedGender,
} from '../vocabulary.ts'
import { volunteerGates } from '../volunteers.ts'
import { type Fact, unknownFact, type VolunteerFacts, volunteerFactsSchema } from './facts.ts'
import type { MatchPolicy } from './policy.ts'

/** Whom to look for: all that is asked of somebody new, and nothing that is not. */
export type NewcomerProfile = {
  programmeId: string
  /** Null: Dutch is enough. */
  language: Language | null
  dayPart: DayPart
  /** Where this person lives. */
  home: { postcode4: string; point: Point | null }
  /** Only when a family needs it. */
  gender: WishedGender | null
  hoursPerWeek: number
  /** Only for a child or a youth: the ages that this person likes to be with. */
  ageBands: AgeBand[]
  /** What this home or task has, and this person has nothing against. */
  accepts: NoGo[]
}

/** As far as most people go by bicycle for this. */
export const usualKm = 5

/** What is told of somebody new: they have no match, no pause and no history here yet. */
export type Someone = {
  id: string
  programmeId: string
  languages: readonly Language[]
  dayParts: readonly DayPart[]
  home: NewcomerProfile['home']
  gender: WishedGender | null
  hoursPerWeek: number
  ageBands: readonly AgeBand[]
  noGos: readonly NoGo[]
  places: readonly Place[]
  /** Null: no limit of their own. */
  maxKm: number | null
  capacity: number
}

const told = <Value>(value: Value): Fact<Value> => ({ value, source: null, notedOn: null })

const listed = <Value extends string>(vocabulary: readonly Value[], chosen: readonly Value[]) =>
  told(vocabulary.filter((one) => chosen.includes(one)))

/** Somebody new with all gates in order from today. What is not told is as in a file that leaves it out. */
export const someoneNew = (
  { id, programmeId, home, ...traits }: Someone,
  gates: MatchPolicy['gates'],
  today: string,
): VolunteerFacts =>
  volunteerFactsSchema.parse({
    id,
    programmeId,
    status: 'available',
    gender: traits.gender === null ? unknownFact : told(traits.gender),
    languages: listed(languages, traits.languages),
    dayParts: told(toMask(traits.dayParts)),
    hoursPerWeek: told(traits.hoursPerWeek),
    promisedHours: 0,
    postcode4: told(home.postcode4),
    point: home.point,
    minKm: unknownFact,
    maxKm: traits.maxKm === null ? unknownFact : told(traits.maxKm),
    travel: [],
    places: listed(places, traits.places),
    noGos: listed(noGos, traits.noGos),
    kinds: unknownFact,
    ageBands: listed(ageBands, traits.ageBands),
    experiences: unknownFact,
    capacity: traits.capacity,
    openMatches: 0,
    pausedFrom: null,
    pausedUntil: null,
    restUntil: null,
    availableFrom: unknownFact,
    steps: volunteerGates
      .filter((gate) => gates.includes(gate))
      .map((kind) => ({ kind, askedOn: null, seenOn: today, renewOn: null })),
    before: { count: 0, lastEndedOn: null, lastEndedWell: null },
    talkFirst: null,
  } satisfies z.input<typeof volunteerFactsSchema>)

/** Nobody asks for this age: "likes none of them" as a fact, where an empty list would be no answer. */
const noAge: AgeBand[] = ['expecting']

/**
 * Somebody who has what the profile asks and nothing more: every limit that it does not name is theirs. Whoever answers a
 * call for this profile fits at least what this person fits.
 */
export const newcomer = (
  { language, dayPart, accepts, ...profile }: NewcomerProfile,
  policy: Pick<MatchPolicy, 'places' | 'maximumKm' | 'gates'>,
  { id, today }: { id: string; today: string },
): VolunteerFacts => {
  const isEvening = dayPart.endsWith('-evening')
  const someone: Someone = {
    ...profile,
    id,
    languages: language === null ? ['nl'] : ['nl', language],
    dayParts: [dayPart],
    ageBands: profile.ageBands.length === 0 ? noAge : profile.ageBands,
    noGos: noGos.filter((noGo) => !accepts.includes(noGo) && !(noGo === 'evenings' && isEvening)),
    places: policy.places.filter((place) => place !== 'volunteerHome' || accepts.includes('ownHome')),
    maxKm: Math.min(usualKm, policy.maximumKm ?? usualKm),
    capacity: 1,
  }
  return someoneNew(someone, policy.gates, today)
}

import { addDays } from '../dates.ts'
import type { RequestFacts } from '../matching/facts.ts'
import type { Random } from '../random.ts'
import { type AgeBand, helpKinds } from '../vocabulary.ts'
import { ownExperiences } from '../volunteers.ts'
import { daysAround, someDayParts, someOf, spokenOf, told } from './invent.ts'
import { firstDay, programmeId } from './rules.ts'
import type { Tongues } from './situation.ts'
import { homeOf } from './town.ts'

/** A family that comes to ask. Days are counted from the first day of the year; who waited before that has a day below 0. */
export type ComingFamily = {
  facts: RequestFacts
  comesOn: number
  /** On this day they stop waiting: something else was found, they moved, or it passed. */
  waitsUntil: number
  /** How long a match lasts when it goes well, in days. */
  lasts: number
}

const medianPatience = 250
const shortestPatience = 30
const medianMatch = 210
const shortestMatch = 60

const whoIsHelped = (random: Random): Pick<RequestFacts, 'helped' | 'supportedAge'> => {
  const drawn = random.next()
  if (drawn < 0.76) return { helped: 'parent', supportedAge: null }
  if (drawn < 0.9) return { helped: 'child', supportedAge: 'under12' }
  return { helped: 'youth', supportedAge: random.pick(['12-15', '16+'] as const) }
}

const childrenFor = (random: Random, supportedAge: RequestFacts['supportedAge']) => {
  const likely: AgeBand[] =
    supportedAge === 'under12'
      ? ['4-11']
      : supportedAge === null
        ? [random.pick(['expecting', '0-3', '0-3', '4-11', '4-11', '12-17'] as const)]
        : ['12-17']
  if (random.chance(0.35)) likely.push(random.pick(['0-3', '4-11', '12-17'] as const))
  return [...new Set(likely)].map((band) => ({ band, count: random.chance(0.7) ? 1 : 2 }))
}

/** What is at home and asked for, where it was told at all. */
const homeFactsOf = (random: Random, tell: ReturnType<typeof told>): RequestFacts['homeFacts'] => {
  const known = (share: number) => tell(random.chance(0.85) ? random.chance(share) : null)
  return {
    dog: known(0.15),
    cat: known(0.2),
    smoking: known(0.15),
    stairs: known(0.4),
    minding: known(0.3),
    driving: known(0.1),
    overnight: known(0.02),
  }
}

export const inventFamily = (
  random: Random,
  { id, comesOn, speak }: { id: string; comesOn: number; speak: Tongues },
): ComingFamily => {
  const waitingSince = addDays(firstDay, comesOn)
  const tell = told(waitingSince)
  const { postcode4, point } = homeOf(random, 'families')
  const who = whoIsHelped(random)
  const wishedGender = random.chance(0.18) ? (random.chance(0.85) ? 'woman' : 'man') : null
  return {
    comesOn,
    waitsUntil: Math.max(0, comesOn) + Math.max(shortestPatience, daysAround(random, medianPatience)),
    lasts: Math.max(shortestMatch, daysAround(random, medianMatch, 0.5)),
    facts: {
      id,
      programmeId,
      waitingSince,
      ...who,
      dayParts: tell(someDayParts(random, { least: 2, most: 5, any: 0.1 })),
      hoursPerWeek: tell(random.pick([1.5, 2, 2, 2, 3])),
      intervalDays: tell(random.chance(0.85) ? 7 : 14),
      kinds: tell(someOf(random, helpKinds, random.whole(1, 3))),
      languages: tell(spokenOf(random, speak)),
      ownLanguages: tell<never[]>(null),
      postcode4: tell(postcode4),
      point,
      place: tell(random.pick(['familyHome', 'familyHome', 'familyHome', 'outside'] as const)),
      addressHidden: random.chance(0.02),
      children: tell(childrenFor(random, who.supportedAge)),
      homeFacts: homeFactsOf(random, tell),
      wishedGender: tell(wishedGender),
      genderIsNeeded: wishedGender !== null && random.chance(0.5),
      weight: tell(random.pick(['light', 'light', 'middle', 'middle', 'middle', 'heavy'] as const)),
      experiences: tell(random.chance(0.2) ? someOf(random, ownExperiences, 1) : []),
      givesBack: tell(random.pick([true, false, null])),
      notMatchedWith: [],
      earlier: [],
    },
  }
}

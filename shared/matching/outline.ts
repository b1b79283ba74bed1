import type { DayPartMask } from '../day-parts.ts'
import { allDayParts } from '../day-parts.ts'
import { languages, noGos, places, wishedGenders } from '../vocabulary.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { askedLanguages } from './language-factors.ts'
import { heldNoGos } from './no-go-factors.ts'
import type { MatchPolicy } from './policy.ts'
import { askableDayParts } from './time-factors.ts'

/**
 * The little of a volunteer that most pairs fall over, as numbers: what is not known is wide open. It only saves work:
 * whom it leaves out no hard limit lets through, and who fits is decided by the factors. Words are bits in the order of
 * their vocabulary.
 */
export type Outline = {
  dayParts: DayPartMask
  languages: number
  places: number
  noGos: number
  genders: number
}

const bitsOf = <Word extends string>(vocabulary: readonly Word[], words: readonly Word[]): number =>
  words.reduce((bits, word) => bits | (1 << vocabulary.indexOf(word)), 0)

const bitsOrAnything = <Word extends string>(vocabulary: readonly Word[], words: readonly Word[] | null) =>
  words === null || words.length === 0 ? 2 ** vocabulary.length - 1 : bitsOf(vocabulary, words)

export const outlineOf = (volunteer: VolunteerFacts): Outline => ({
  dayParts: askableDayParts(volunteer) ?? allDayParts,
  languages: bitsOrAnything(languages, volunteer.languages.value),
  places: bitsOrAnything(places, volunteer.places.value),
  noGos: bitsOf(noGos, volunteer.noGos.value ?? []),
  genders: bitsOrAnything(wishedGenders, volunteer.gender.value === null ? null : [volunteer.gender.value]),
})

/** What a request asks of an outline: one bit in common of each, and of `noGos` none. 0: nothing is asked. */
export const askedOf = (request: RequestFacts, policy: MatchPolicy): Outline => ({
  dayParts: request.dayParts.value ?? 0,
  languages: bitsOf(languages, askedLanguages(request).value ?? []),
  places: bitsOf(places, request.place.value === null ? policy.places : [request.place.value]),
  noGos: bitsOf(noGos, heldNoGos(request)),
  genders:
    request.genderIsNeeded && request.wishedGender.value !== null
      ? bitsOf(wishedGenders, [request.wishedGender.value])
      : 0,
})

const meets = (asked: number, has: number): boolean => asked === 0 || (asked & has) !== 0

export const mayFit = (asked: Outline, outline: Outline): boolean =>
  meets(asked.dayParts, outline.dayParts) &&
  meets(asked.languages, outline.languages) &&
  meets(asked.places, outline.places) &&
  (asked.noGos & outline.noGos) === 0 &&
  meets(asked.genders, outline.genders)

import { z } from 'zod'
import type { Insertable } from 'kysely'
import type { VolunteerImageTable } from '#db/schema/volunteer-image.ts'
import { allDayParts } from '#shared/day-parts.ts'
import { type VolunteerFacts, volunteerFactsSchema } from '#shared/matching/facts.ts'
import { markOf } from '#shared/matching/digest.ts'
import { askableDayParts } from '#shared/matching/time-factors.ts'
import type { VolunteerGate } from '#shared/volunteers.ts'
import { languages, noGos, places, wishedGenders } from '#shared/vocabulary.ts'

/** Changes when facts get another shape; images of another shape are made again. */
export const imageShape = markOf(z.toJSONSchema(volunteerFactsSchema, { io: 'input' }))

/** A set of words as bits, in the order of their vocabulary. */
export const bitsOf = <Word extends string>(vocabulary: readonly Word[], words: readonly Word[]): number =>
  words.reduce((bits, word) => bits | (1 << vocabulary.indexOf(word)), 0)

/** Every bit: whoever's answer is not known is passed by on no answer. */
const anything = <Word extends string>(vocabulary: readonly Word[]) => 2 ** vocabulary.length - 1

const bitsOrAnything = <Word extends string>(vocabulary: readonly Word[], words: readonly Word[] | null) =>
  words === null || words.length === 0 ? anything(vocabulary) : bitsOf(vocabulary, words)

const never = ''
const always = '9999-12-31'

/** The last of the days on which a gate that was seen has to be seen again. */
const gateUntil = (steps: VolunteerFacts['steps'], gate: VolunteerGate): string =>
  steps
    .filter(({ kind, seenOn }) => kind === gate && seenOn !== null)
    .map(({ renewOn }) => renewOn ?? always)
    .reduce((latest, day) => (day > latest ? day : latest), never)

/** One row of `volunteer_image` out of the facts: in every column at least as wide as they are. */
export const imageOf = (facts: VolunteerFacts): Insertable<VolunteerImageTable> => ({
  volunteer_id: facts.id,
  programme_id: facts.programmeId,
  shape: imageShape,
  is_free: facts.status === 'available' && facts.openMatches < facts.capacity ? 1 : 0,
  paused_from: facts.pausedFrom,
  paused_until: facts.pausedUntil,
  certificate_until: gateUntil(facts.steps, 'certificate'),
  agreement_until: gateUntil(facts.steps, 'agreement'),
  training_until: gateUntil(facts.steps, 'training'),
  day_parts: askableDayParts(facts) ?? allDayParts,
  languages: bitsOrAnything(languages, facts.languages.value),
  places: bitsOrAnything(places, facts.places.value),
  no_gos: bitsOf(noGos, facts.noGos.value ?? []),
  genders: bitsOrAnything(wishedGenders, facts.gender.value === null ? null : [facts.gender.value]),
  lat: facts.point?.lat ?? null,
  lon: facts.point?.lon ?? null,
  facts: JSON.stringify(facts),
})

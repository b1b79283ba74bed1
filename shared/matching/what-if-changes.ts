import { z } from 'zod'
import { type DayPart, isDayPart, toMask } from '../day-parts.ts'
import {
  ageBandSchema,
  languages,
  languageSchema,
  noGos,
  noGoSchema,
  placeSchema,
  wishedGenders,
} from '../vocabulary.ts'
import { type Fact, type RequestFacts, unknownFact, type VolunteerFacts } from './facts.ts'

const dayPartsSchema = z
  .array(z.string().refine((part): part is DayPart => isDayPart(part), 'unknownDayPart'))
  .min(1)
  .max(21)
const spokenSchema = z.array(languageSchema).min(1).max(10)
const hoursSchema = z.number().min(0.5).max(40)

/** Null: no limit of their own. */
const setVolunteerSchema = z.strictObject({
  dayParts: dayPartsSchema.optional(),
  maxKm: z.number().min(0).max(200).nullable().optional(),
  capacity: z.int().min(0).max(10).optional(),
  languages: spokenSchema.optional(),
  hoursPerWeek: hoursSchema.optional(),
  noGos: z.array(noGoSchema).max(20).optional(),
})

const setRequestSchema = z.strictObject({
  dayParts: dayPartsSchema.optional(),
  place: placeSchema.nullable().optional(),
  genderIsNeeded: z.boolean().optional(),
  hoursPerWeek: hoursSchema.optional(),
  languages: spokenSchema.optional(),
})

const pauseSchema = z.strictObject({ kind: z.literal('pause') })

/** A volunteer who takes a pause from today, or of whom some facts were otherwise. */
export const volunteerChangeSchema = z.discriminatedUnion('kind', [
  pauseSchema,
  z.strictObject({ kind: z.literal('set'), set: setVolunteerSchema }),
])
export type VolunteerChange = z.output<typeof volunteerChangeSchema>

/** A request that is put on hold, or of which some wishes were otherwise. */
export const requestChangeSchema = z.discriminatedUnion('kind', [
  pauseSchema,
  z.strictObject({ kind: z.literal('set'), set: setRequestSchema }),
])
export type RequestChange = z.output<typeof requestChangeSchema>

const newShape = {
  languages: spokenSchema,
  dayParts: dayPartsSchema,
  postcode4: z.string().regex(/^[1-9][0-9]{3}$/),
  hoursPerWeek: hoursSchema,
}

/** Somebody new with all gates in order, or a new request without limits of its own. */
export const newcomerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('volunteer'),
    ...newShape,
    gender: z.enum(wishedGenders).nullable(),
    noGos: z.array(noGoSchema).max(20),
    ageBands: z.array(ageBandSchema).max(5),
    capacity: z.int().min(1).max(10),
  }),
  z.strictObject({ kind: z.literal('request'), ...newShape }),
])
export type Newcomer = z.output<typeof newcomerSchema>

/** Nobody told what is only tried: it has no source and no age. */
export const tried = <Value>(value: Value): Fact<Value> => ({ value, source: null, notedOn: null })

/** In the order of the vocabulary, as facts stand. */
const listed = <Value extends string>(vocabulary: readonly Value[], chosen: readonly Value[]): Value[] =>
  vocabulary.filter((one) => chosen.includes(one))

export const spoken = (chosen: readonly (typeof languages)[number][]) => tried(listed(languages, chosen))
export const refused = (chosen: readonly (typeof noGos)[number][]) => tried(listed(noGos, chosen))

/** The volunteer as they would be. */
export const volunteerAfter = (
  facts: VolunteerFacts,
  change: VolunteerChange,
  today: string,
): VolunteerFacts => {
  if (change.kind === 'pause') return { ...facts, pausedFrom: today, pausedUntil: null }
  const { set } = change
  return {
    ...facts,
    ...(set.dayParts === undefined ? {} : { dayParts: tried(toMask(set.dayParts)) }),
    ...(set.maxKm === undefined ? {} : { maxKm: set.maxKm === null ? unknownFact : tried(set.maxKm) }),
    ...(set.capacity === undefined ? {} : { capacity: set.capacity }),
    ...(set.languages === undefined ? {} : { languages: spoken(set.languages) }),
    ...(set.hoursPerWeek === undefined ? {} : { hoursPerWeek: tried(set.hoursPerWeek) }),
    ...(set.noGos === undefined ? {} : { noGos: refused(set.noGos) }),
  }
}

/** The request as it would be; null when it is put on hold. */
export const requestAfter = (facts: RequestFacts, change: RequestChange): RequestFacts | null => {
  if (change.kind === 'pause') return null
  const { set } = change
  return {
    ...facts,
    ...(set.dayParts === undefined ? {} : { dayParts: tried(toMask(set.dayParts)) }),
    ...(set.place === undefined ? {} : { place: set.place === null ? unknownFact : tried(set.place) }),
    ...(set.genderIsNeeded === undefined ? {} : { genderIsNeeded: set.genderIsNeeded }),
    ...(set.languages === undefined ? {} : { languages: spoken(set.languages) }),
    ...(set.hoursPerWeek === undefined ? {} : { hoursPerWeek: tried(set.hoursPerWeek) }),
  }
}

/** Facts that a change puts aside, with who told them and when. */
export type Replaced = { field: string } & Pick<Fact<unknown>, 'source' | 'notedOn'>

const isFact = (value: unknown): value is Fact<unknown> =>
  typeof value === 'object' && value !== null && 'notedOn' in value && 'source' in value

/** What is known of the facts that a change replaces: how old it is, and who told it. */
export const replacedFacts = <Facts extends object>(facts: Facts, set: object): Replaced[] =>
  Object.entries(facts).flatMap(([field, fact]) =>
    field in set && isFact(fact) ? [{ field, source: fact.source, notedOn: fact.notedOn }] : [],
  )

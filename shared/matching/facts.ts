import { z } from 'zod'
import { isLocalDate } from '../dates.ts'
import { allDayParts } from '../day-parts.ts'
import { ownExperiences, screeningKinds, travelWays, volunteerStates } from '../volunteers.ts'
import {
  ageBandSchema,
  helpKindSchema,
  languageSchema,
  noGos,
  noGoSchema,
  personHelped,
  placeSchema,
  wishedGenders,
} from '../vocabulary.ts'

/** Who told a fact; `screening`: seen by a colleague; `match`: from an earlier match itself. */
export const factSources = ['self', 'talk', 'phone', 'referrer', 'screening', 'match'] as const
export type FactSource = (typeof factSources)[number]

const date = z.string().refine(isLocalDate, 'date')
const idSchema = z.string().min(1).max(64)

/** A fact with who told it and when. `value` null = not known; an empty list = asked, and there is none. */
const fact = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value: value.nullable(),
    source: z.enum(factSources).nullable(),
    notedOn: date.nullable(),
  })
export type Fact<Value> = {
  value: Value | null
  source: FactSource | null
  notedOn: string | null
}

/** A fact nobody told. */
export const unknownFact: Fact<never> = { value: null, source: null, notedOn: null }

/** A fact that a file may leave out: then nobody told it. */
const maybeFact = <Value extends z.ZodType>(value: Value) => fact(value).default(unknownFact)

const pointSchema = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
const dayPartMask = z.int().min(0).max(allDayParts)
const hours = z.number().min(0).max(100)
const days = z.int().min(1).max(60)

/** How an earlier proposal or match of the same family and volunteer came to its end. */
export const pairOutcomes = ['endedWell', 'endedEarly', 'declined', 'expired'] as const
export type PairOutcome = (typeof pairOutcomes)[number]

export const supportedAges = ['under12', '12-15', '16+'] as const

/** Everything about one help request that a match is weighed on. */
export const requestFactsSchema = z.strictObject({
  id: idSchema,
  programmeId: idSchema,
  waitingSince: date,
  helped: z.enum(personHelped),
  supportedAge: z.enum(supportedAges).nullable(),
  /** All 21 when it does not matter; unknown when the family rather tells it. */
  dayParts: fact(dayPartMask),
  hoursPerWeek: fact(hours),
  /** Rhythm: days between two visits. */
  intervalDays: maybeFact(days),
  kinds: fact(z.array(helpKindSchema)),
  /** What the household speaks. */
  languages: fact(z.array(languageSchema)),
  /** What the child or youth speaks, where the help is for them; empty or unknown: as the household does. */
  ownLanguages: maybeFact(z.array(languageSchema)),
  postcode4: fact(z.string()),
  point: pointSchema.nullable(),
  place: fact(placeSchema),
  /** The address is kept from others: somebody may be looking for this family. */
  addressHidden: z.boolean().default(false),
  children: fact(z.array(z.strictObject({ band: ageBandSchema, count: z.int().min(0).max(20).nullable() }))),
  /** What is or is not so in this home and this task, for those that were asked. */
  homeFacts: z.partialRecord(z.enum(noGos), fact(z.boolean())),
  wishedGender: fact(z.enum(wishedGenders)),
  genderIsNeeded: z.boolean(),
  weight: fact(z.enum(['light', 'middle', 'heavy'])),
  /** Own experience that they would like the volunteer to have. */
  experiences: maybeFact(z.array(z.enum(ownExperiences))),
  /** Whether the family said what they like to do for others; what it is stays in their file. */
  givesBack: maybeFact(z.boolean()),
  notMatchedWith: z.array(z.strictObject({ volunteerId: idSchema, notedOn: date.nullable() })),
  earlier: z.array(
    z.strictObject({
      volunteerId: idSchema,
      outcome: z.enum(pairOutcomes),
      on: date,
      reasons: z.array(z.string().max(40)),
    }),
  ),
})
export type RequestFacts = z.output<typeof requestFactsSchema>

/** Everything about one volunteer that a match is weighed on. */
export const volunteerFactsSchema = z.strictObject({
  id: idSchema,
  programmeId: idSchema,
  status: z.enum(volunteerStates),
  gender: fact(z.enum(wishedGenders)),
  languages: fact(z.array(languageSchema)),
  dayParts: fact(dayPartMask),
  hoursPerWeek: fact(hours),
  /** The shortest time between two visits that they can keep up, in days. */
  intervalDays: maybeFact(days),
  /** Hours a week already promised in open matches. */
  promisedHours: hours,
  postcode4: fact(z.string()),
  point: pointSchema.nullable(),
  /** Own limits in kilometres as the crow flies; null is no limit of their own. */
  minKm: fact(z.number().min(0).max(100)),
  maxKm: fact(z.number().min(0).max(200)),
  travel: z.array(z.enum(travelWays)),
  places: fact(z.array(placeSchema)),
  noGos: fact(z.array(noGoSchema)),
  kinds: fact(z.array(helpKindSchema)),
  ageBands: fact(z.array(ageBandSchema)),
  experiences: fact(z.array(z.enum(ownExperiences))),
  capacity: z.int().min(0).max(10),
  openMatches: z.int().min(0).max(50),
  /** The day on which the first of the open matches is to be closed; null when none is closing. */
  roomFrom: date.nullable().default(null),
  pausedFrom: date.nullable(),
  /** The last day of the pause; null with a pause: until further notice. */
  pausedUntil: date.nullable(),
  /** The last day of the rest. */
  restUntil: date.nullable(),
  availableFrom: fact(date),
  steps: z.array(
    z.strictObject({
      kind: z.enum(screeningKinds),
      askedOn: date.nullable(),
      seenOn: date.nullable(),
      renewOn: date.nullable(),
    }),
  ),
  /** Earlier matches that got as far as a trial. */
  before: z.strictObject({
    count: z.int().min(0),
    lastEndedOn: date.nullable(),
    lastEndedWell: z.boolean().nullable(),
  }),
  /** Features further on ask for a talk first; why they ask is theirs to tell. */
  talkFirst: z.strictObject({ coordinator: z.string().max(120).nullable() }).nullable(),
})
export type VolunteerFacts = z.output<typeof volunteerFactsSchema>

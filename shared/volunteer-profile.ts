import { z } from 'zod'
import { localDateSchema } from './date-input.ts'
import { dayParts, isDayPart, type DayPart } from './day-parts.ts'
import { nameLimit, storyLimit, typed } from './intake-form.ts'
import { rhythmDays } from './intake.ts'
import { readEmail, readPhone, readPostcode } from './typed-values.ts'
import { ownExperiences, recruitmentSources, travelWays } from './volunteers.ts'
import {
  ageBandSchema,
  helpKindSchema,
  languageSchema,
  locales,
  noGoSchema,
  placeSchema,
  wishedGenders,
} from './vocabulary.ts'

/** Longest line by which a volunteer introduces herself to parents. */
export const introductionLimit = 300
/** Longest note about a talk, a reference or a pause. */
export const noteLimit = 2000
export const labelLimit = 80

const once = <Item>(items: readonly Item[]) => new Set(items).size === items.length
const set = <Item extends z.ZodType>(item: Item) => z.array(item).max(40).refine(once, 'twice')

const dayPartSchema = z.string().refine((part): part is DayPart => isDayPart(part), 'unknownDayPart')

/**
 * The groups of facts of a profile. A group that is present is said again today, also when it is the same: so its age
 * starts anew. An empty group was asked about and is empty; a group that was never noted is not known.
 */
export const profileFactsSchema = z.strictObject({
  languages: set(languageSchema),
  kinds: set(helpKindSchema),
  ageBands: set(ageBandSchema),
  experiences: set(z.enum(ownExperiences)),
  noGos: set(noGoSchema),
  places: set(placeSchema),
  /** Hours a week, travel and calls included. */
  hours: z.number().min(0.5).max(40).nullable(),
  /** The shortest time between two visits that she can keep up, in days; null when any rhythm is fine. */
  rhythm: z
    .int()
    .refine((days) => (rhythmDays as readonly number[]).includes(days), 'rhythm')
    .nullable(),
  /** How many matches at once she wants, within the programme's policy. */
  capacity: z.int().min(1).max(5),
  /** In kilometres as the crow flies; null is no limit of her own. */
  distance: z
    .strictObject({
      minKm: z.number().min(0).max(50).nullable(),
      maxKm: z.number().min(0).max(100).nullable(),
    })
    .refine(({ minKm, maxKm }) => minKm === null || maxKm === null || minKm <= maxKm, 'distance'),
  travel: set(z.enum(travelWays)),
  dayParts: z.array(dayPartSchema).max(dayParts.length).refine(once, 'twice'),
  availableFrom: localDateSchema.nullable(),
  gender: z.enum(wishedGenders).nullable(),
  /** What a parent reads before meeting. */
  introduction: typed(introductionLimit),
})
export type ProfileFacts = z.infer<typeof profileFactsSchema>

/** The groups that are said (again); at least one. */
export const saidFactsSchema = profileFactsSchema
  .partial()
  .refine((facts) => Object.values(facts).some((fact) => fact !== undefined), 'nothing')
export type SaidFacts = z.infer<typeof saidFactsSchema>

const phone = z.string().refine((number) => number === '' || readPhone(number) === number, 'phone')
const email = z.string().refine((address) => address === '' || readEmail(address) === address, 'email')
const postcode = z
  .string()
  .refine((code) => readPostcode(code) === code, 'postcode')
  .nullable()

const contactShape = {
  firstName: typed(nameLimit).refine((name) => name.trim() !== '', 'name'),
  lastName: typed(nameLimit),
  phone,
  email,
  postcode,
}
const reachable = {
  when: (contact: { phone: string; email: string }) => contact.phone !== '' || contact.email !== '',
  otherwise: { message: 'phoneOrEmail', path: ['phone'] },
}

const aboutOne = { commandId: z.uuid(), volunteerId: z.uuid(), version: z.int().min(1) }

export const saveContactSchema = z
  .strictObject({ ...aboutOne, ...contactShape })
  .refine(reachable.when, reachable.otherwise)
export type SaveContact = z.infer<typeof saveContactSchema>

export const saveProfileSchema = z.strictObject({
  ...aboutOne,
  source: z.enum(['talk', 'phone']),
  facts: saidFactsSchema,
})
export type SaveProfile = z.infer<typeof saveProfileSchema>

/** A volunteer's own "Mijn tijd en grenzen". */
export const saveMineSchema = z.strictObject({
  commandId: z.uuid(),
  version: z.int().min(1),
  facts: saidFactsSchema,
})
export type SaveMine = z.infer<typeof saveMineSchema>

/** Somebody who applied by phone or at a fair, typed in by a coordinator. */
export const enterVolunteerSchema = z
  .strictObject({
    commandId: z.uuid(),
    programmeId: z.uuid(),
    locale: z.enum(locales),
    ...contactShape,
    source: z.enum(recruitmentSources),
    motivation: typed(storyLimit),
    kinds: set(helpKindSchema),
    languages: set(languageSchema),
    dayParts: z.array(dayPartSchema).max(dayParts.length).refine(once, 'twice'),
    /** They were already spoken to: the promise of a call is kept at once. */
    spokenOn: localDateSchema.nullable(),
  })
  .refine(reachable.when, reachable.otherwise)
export type EnterVolunteer = z.infer<typeof enterVolunteerSchema>

const reason = typed(noteLimit)

export const pauseVolunteerSchema = z.strictObject({
  ...aboutOne,
  /** The last day of the pause; null until further notice. */
  until: localDateSchema.nullable(),
  reason,
})
export type PauseVolunteer = z.infer<typeof pauseVolunteerSchema>

/** A volunteer's own pause. She need not say why. */
export const pauseMineSchema = z.strictObject({
  commandId: z.uuid(),
  version: z.int().min(1),
  until: localDateSchema.nullable(),
})
export type PauseMine = z.infer<typeof pauseMineSchema>

export const resumeMineSchema = z.strictObject({ commandId: z.uuid(), version: z.int().min(1) })

export const setRestSchema = z.strictObject({ ...aboutOne, until: localDateSchema.nullable() })
export type SetRest = z.infer<typeof setRestSchema>

export const oneVolunteerSchema = z.strictObject({ volunteerId: z.uuid() })
export const changeVolunteerSchema = z.strictObject(aboutOne)
export type ChangeVolunteer = z.infer<typeof changeVolunteerSchema>

/** By a mail, or by a call that was made. */
export const giveSignOfLifeSchema = z.strictObject({ ...aboutOne, how: z.enum(['mail', 'phone']) })
export type GiveSignOfLife = z.infer<typeof giveSignOfLifeSchema>

export const openVolunteerSchema = z.strictObject({
  commandId: z.uuid(),
  volunteerId: z.uuid(),
  reason: reason.refine((text) => text.trim() !== '', 'reason'),
})
export type OpenVolunteer = z.infer<typeof openVolunteerSchema>

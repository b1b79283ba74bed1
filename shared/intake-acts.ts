import { z } from 'zod'
import { isLocalDate } from './dates.ts'
import { dayPartSchema, dayPartsAnswers, nameLimit, storyLimit, supportedAges, typed } from './intake-form.ts'
import {
  supportOutcomes,
  talkChecks,
  taskFacts,
  unsuitableReasons,
  weights,
  withdrawReasons,
} from './intake.ts'
import { readEmail, readPhone, readPostcode } from './typed-values.ts'
import { ownExperiences } from './volunteers.ts'
import {
  ageBandSchema,
  helpKindSchema,
  languageSchema,
  locales,
  personHelped,
  placeSchema,
  wishedGenders,
} from './vocabulary.ts'

export const noteLimit = 2000
export const findingsLimit = 8000
export const trackLimit = 400
export const parentTextLimit = 1500
export const reasonLimit = 1000

const unique = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length
export const dateSchema = z.string().refine(isLocalDate, 'date')
/** A local day and time, YYYY-MM-DDTHH:MM. */
export const dateTimeSchema = z
  .string()
  .refine(
    (text) => isLocalDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)),
    'time',
  )
const filled = (limit: number) => typed(limit).refine((text) => text.trim() !== '', 'empty')

const act = { commandId: z.uuid(), requestId: z.uuid() }
/** The version that the person who acts has in front of them. */
const seenVersion = z.int().min(0)

export const requestIdSchema = z.strictObject({ requestId: z.uuid() })

export const openWithReasonSchema = z.strictObject({ ...act, reason: filled(reasonLimit) })

export const logContactSchema = z.strictObject({
  ...act,
  reached: z.boolean(),
  note: typed(noteLimit),
  /** For a request that a referrer sent: the parent says that it is their own wish too. */
  parentAgrees: z.boolean(),
})
export type LogContact = z.infer<typeof logContactSchema>

export const planVisitSchema = z.strictObject({
  ...act,
  version: seenVersion,
  plannedFor: dateTimeSchema,
  atHome: z.boolean(),
})
export type PlanVisit = z.infer<typeof planVisitSchema>

export const saveFindingsSchema = z.strictObject({
  ...act,
  /** 0 when nothing was written before. */
  talkVersion: seenVersion,
  checks: z.array(z.enum(talkChecks)).refine(unique, 'twice'),
  findings: typed(findingsLimit),
})
export type SaveFindings = z.infer<typeof saveFindingsSchema>

export const recordVisitSchema = z.strictObject({
  ...act,
  version: seenVersion,
  heldOn: dateSchema,
  atHome: z.boolean(),
})
export type RecordVisit = z.infer<typeof recordVisitSchema>

/** What matching has to know, as it was agreed in the talk. */
export const matchWishesSchema = z
  .strictObject({
    programmeId: z.uuid(),
    kinds: z.array(helpKindSchema).refine(unique, 'twice'),
    helped: z.enum(personHelped),
    supportedAge: z.enum(supportedAges).nullable(),
    youthAgrees: z.boolean(),
    dayPartsAnswer: z.enum(dayPartsAnswers),
    dayParts: z.array(dayPartSchema).max(21).refine(unique, 'twice'),
    place: placeSchema.nullable(),
    wishedGender: z.enum(wishedGenders).nullable(),
    genderIsNeeded: z.boolean(),
    hoursPerWeek: z.number().min(0.5).max(40).nullable(),
    intervalDays: z.int().min(1).max(60).nullable(),
    weight: z.enum(weights).nullable(),
    /** What the child or youth speaks; empty: as the household does. */
    languages: z.array(languageSchema).refine(unique, 'twice'),
    /** Own experience that they would like the volunteer to have. */
    experiences: z.array(z.enum(ownExperiences)).refine(unique, 'twice'),
    /** What belongs to the task; null: not talked about. */
    tasks: z.array(z.enum(taskFacts)).refine(unique, 'twice').nullable(),
    /** The parent (the youth, from 16) agrees that volunteers are asked. */
    mayBeShared: z.boolean(),
  })
  .refine(({ dayPartsAnswer, dayParts }) => (dayPartsAnswer === 'chosen') === dayParts.length > 0, {
    message: 'dayPartsAnswer',
    path: ['dayParts'],
  })
  .refine(({ helped, supportedAge }) => helped !== 'parent' || supportedAge === null, {
    message: 'supportedAge',
    path: ['supportedAge'],
  })
export type MatchWishes = z.infer<typeof matchWishesSchema>

export const saveWishesSchema = z.strictObject({ ...act, version: seenVersion, wishes: matchWishesSchema })
export type SaveWishes = z.infer<typeof saveWishesSchema>

export const decideSchema = z.strictObject({
  ...act,
  version: seenVersion,
  outcome: z.enum(supportOutcomes),
  safe: z.enum(['yes', 'doubt', 'no']),
  bearable: z.enum(['yes', 'doubt', 'no']),
  wanted: z.enum(['yes', 'notYet']),
  reasons: typed(reasonLimit),
  /** Who thought along: a colleague, or (null) somebody outside; on which day, and what they said. */
  consult: z
    .strictObject({ colleagueId: z.uuid().nullable(), on: dateSchema, said: filled(reasonLimit) })
    .nullable(),
  reviewOn: dateSchema.nullable(),
  parentText: filled(parentTextLimit),
  volunteerTrack: typed(trackLimit),
  /** What the professional, or the place in the neighbourhood, takes up. */
  otherTrack: typed(trackLimit),
})
export type Decide = z.infer<typeof decideSchema>

export const laterSchema = z.strictObject({ ...act, version: seenVersion, until: dateSchema })
export type Later = z.infer<typeof laterSchema>

export const versionedActSchema = z.strictObject({ ...act, version: seenVersion })
export type VersionedAct = z.infer<typeof versionedActSchema>

export const markDoubleSchema = z.strictObject({ ...act, version: seenVersion, ofRequestId: z.uuid() })
export type MarkDouble = z.infer<typeof markDoubleSchema>

export const withdrawSchema = z.strictObject({
  ...act,
  version: seenVersion,
  reason: z.enum(withdrawReasons),
  note: typed(reasonLimit),
})
export type Withdraw = z.infer<typeof withdrawSchema>

export const declareUnsuitableSchema = z.strictObject({
  ...act,
  version: seenVersion,
  reason: z.enum(unsuitableReasons),
  note: typed(reasonLimit),
  parentText: filled(parentTextLimit),
})
export type DeclareUnsuitable = z.infer<typeof declareUnsuitableSchema>

export const giveAccessSchema = z.strictObject(act)
export const signOfLifeSchema = z.strictObject(act)
export const undoContactSchema = z.strictObject({ ...act, attemptId: z.uuid() })
export type UndoContact = z.infer<typeof undoContactSchema>

/** Somebody looked again at the last decision; `nextOn` is the day of the look after this one, if any. */
export const reviewDecisionSchema = z.strictObject({
  ...act,
  version: seenVersion,
  note: typed(noteLimit),
  nextOn: dateSchema.nullable(),
})
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>

export const readMessageSchema = z.strictObject({ ...act, messageId: z.uuid() })

/** A question that came by telephone: what fits in a minute. */
export const submitByPhoneSchema = z
  .strictObject({
    commandId: z.uuid(),
    locale: z.enum(locales),
    firstName: filled(nameLimit),
    phone: z.string().refine((number) => number === '' || readPhone(number) === number, 'phone'),
    email: z.string().refine((address) => address === '' || readEmail(address) === address, 'email'),
    postcode: z
      .string()
      .refine((code) => readPostcode(code) === code, 'postcode')
      .nullable(),
    kinds: z.array(helpKindSchema).refine(unique, 'twice'),
    ageBands: z.array(ageBandSchema).refine(unique, 'twice'),
    languages: z.array(languageSchema).refine(unique, 'twice'),
    /** The parent's words, as the coordinator heard them. */
    story: typed(storyLimit),
    /** The parent agrees that volunteers are asked; not asked counts as no, as on the web. */
    mayBeShared: z.boolean(),
    /** The first talk is being held right now. */
    contactedNow: z.boolean(),
  })
  .refine(({ phone, email }) => phone !== '' || email !== '', { message: 'phoneOrEmail', path: ['phone'] })
export type SubmitByPhone = z.infer<typeof submitByPhoneSchema>

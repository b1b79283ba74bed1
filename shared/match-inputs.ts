import { z } from 'zod'
import { isLocalDate } from './dates.ts'
import { typed } from './intake-form.ts'
import {
  declineReasons,
  endedBy,
  endReasons,
  gates,
  introductionOutcomes,
  introductionPlaces,
  listedStages,
  noteLimit,
  pauseReasons,
  reasonLimit,
  whyLimit,
  withdrawReasons,
  heardHows,
} from './matches.ts'
import { agreementContentSchema, agreementRhythmSchema } from './role-agreement.ts'

const dateSchema = z.string().refine(isLocalDate, 'date')
const dateTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'dateTime')
  .refine((text) => isLocalDate(text.slice(0, 10)), 'dateTime')

const unique = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length
const neededText = (limit: number) => typed(limit).refine((text) => text.trim() !== '', 'empty')

/** Every act on a match names the version its maker saw; commandId makes sending it twice the same as once. */
const act = { commandId: z.uuid(), matchId: z.uuid(), version: z.int().min(1) }

export const listMatchesSchema = z.strictObject({
  whose: z.enum(['mine', 'all']),
  stage: z.enum(listedStages).nullable(),
  programmeId: z.uuid().nullable(),
  page: z.int().min(1).max(1000),
})
export type ListMatches = z.output<typeof listMatchesSchema>

export const matchFileSchema = z.strictObject({ matchId: z.uuid() })
export const actOnMatchSchema = z.strictObject(act)
export type ActOnMatch = z.output<typeof actOnMatchSchema>

/** How it goes was asked by a mail, or on the phone. */
export const askHowItGoesSchema = z.strictObject({ ...act, how: z.enum(['mail', 'phone']) })
export type AskHowItGoes = z.output<typeof askHowItGoesSchema>

export const answerMatchSchema = z.strictObject({ ...act, answer: z.enum(['yes', 'no']) })
export type AnswerMatch = z.output<typeof answerMatchSchema>

/** What somebody said, written down by the coordinator: who said it and how it was heard. */
export const answerOnBehalfSchema = z.strictObject({
  ...act,
  party: z.enum(['volunteer', 'parent']),
  answer: z.enum(['yes', 'no']),
  how: z.enum(heardHows),
  /** Only with a no, and only when somebody wanted to tell. */
  reasons: z.array(z.enum(declineReasons)).max(declineReasons.length).refine(unique, 'twice'),
})
export type AnswerOnBehalf = z.output<typeof answerOnBehalfSchema>

export const planIntroductionSchema = z.strictObject({
  ...act,
  at: dateTimeSchema,
  place: z.enum(introductionPlaces),
  detail: typed(whyLimit),
})
export type PlanIntroduction = z.output<typeof planIntroductionSchema>

export const recordIntroductionSchema = z.strictObject({
  ...act,
  heldOn: dateSchema,
  outcome: z.enum(introductionOutcomes),
  note: typed(noteLimit),
})
export type RecordIntroduction = z.output<typeof recordIntroductionSchema>

export const overrideGateSchema = z.strictObject({
  ...act,
  gate: z.enum(gates),
  reason: neededText(reasonLimit),
})
export type OverrideGate = z.output<typeof overrideGateSchema>

export const pauseMatchSchema = z.strictObject({
  ...act,
  until: dateSchema,
  reason: z.enum(pauseReasons).nullable(),
})
export type PauseMatch = z.output<typeof pauseMatchSchema>

export const startClosingSchema = z.strictObject({ ...act, until: dateSchema })
export type StartClosing = z.output<typeof startClosingSchema>

export const endMatchSchema = z.strictObject({
  ...act,
  endedOn: dateSchema,
  reasons: z.array(z.enum(endReasons)).min(1, 'empty').max(endReasons.length).refine(unique, 'twice'),
  byWhom: z.enum(endedBy),
  thanks: typed(reasonLimit),
  contactGoesOn: z.boolean(),
  /** Null: the policy's day. */
  aftercareOn: dateSchema.nullable(),
  /** Null: the volunteer needs no rest. */
  restUntil: dateSchema.nullable(),
  /** What becomes of the question: somebody else is sought, or it is done. */
  requestGoesOn: z.boolean(),
})
export type EndMatch = z.output<typeof endMatchSchema>

export const withdrawMatchSchema = z.strictObject({ ...act, reason: z.enum(withdrawReasons) })
export type WithdrawMatch = z.output<typeof withdrawMatchSchema>

export const recordAftercareSchema = z.strictObject({ ...act, doneOn: dateSchema, note: typed(noteLimit) })
export type RecordAftercare = z.output<typeof recordAftercareSchema>

export const saveAgreementSchema = z.strictObject({
  ...act,
  content: agreementContentSchema,
  ...agreementRhythmSchema.shape,
})
export type SaveAgreement = z.output<typeof saveAgreementSchema>

export const acceptAgreementSchema = z.strictObject({
  commandId: z.uuid(),
  matchId: z.uuid(),
  agreementId: z.uuid(),
})
export type AcceptAgreement = z.output<typeof acceptAgreementSchema>

/** The family's or the volunteer's yes, heard by the coordinator. */
export const confirmAgreementSchema = z.strictObject({
  ...acceptAgreementSchema.shape,
  party: z.enum(['volunteer', 'family']),
  how: z.enum(heardHows),
})
export type ConfirmAgreement = z.output<typeof confirmAgreementSchema>

export const addNoteSchema = z.strictObject({
  commandId: z.uuid(),
  matchId: z.uuid(),
  text: neededText(noteLimit),
})
export type AddNote = z.output<typeof addNoteSchema>

export const withdrawNoteSchema = z.strictObject({
  commandId: z.uuid(),
  matchId: z.uuid(),
  noteId: z.uuid(),
})
export type WithdrawNote = z.output<typeof withdrawNoteSchema>

export const openMatchWithReasonSchema = z.strictObject({
  commandId: z.uuid(),
  matchId: z.uuid(),
  reason: neededText(reasonLimit),
})
export type OpenMatchWithReason = z.output<typeof openMatchWithReasonSchema>

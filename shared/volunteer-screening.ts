import { z } from 'zod'
import { localDateSchema, localDateTimeSchema } from './date-input.ts'
import { typed } from './intake-form.ts'
import { labelLimit, noteLimit } from './volunteer-profile.ts'
import { leaveReasons, volunteerGates } from './volunteers.ts'

const aboutOne = { commandId: z.uuid(), volunteerId: z.uuid(), version: z.int().min(1) }
const note = typed(noteLimit)
const label = typed(labelLimit)

export const logFirstContactSchema = z.strictObject({ ...aboutOne, on: localDateSchema })
export type LogFirstContact = z.infer<typeof logFirstContactSchema>

export const planInterviewSchema = z.strictObject({ ...aboutOne, at: localDateTimeSchema })
export type PlanInterview = z.infer<typeof planInterviewSchema>

export const recordInterviewSchema = z.strictObject({ ...aboutOne, heldOn: localDateSchema, note })
export type RecordInterview = z.infer<typeof recordInterviewSchema>

export const askCertificateSchema = z.strictObject({ ...aboutOne, askedOn: localDateSchema })
export type AskCertificate = z.infer<typeof askCertificateSchema>

/** The certificate was shown and given back. `datedOn` is the date on it; the day to renew follows from the policy. */
export const seeCertificateSchema = z.strictObject({
  ...aboutOne,
  seenOn: localDateSchema,
  datedOn: localDateSchema,
})
export type SeeCertificate = z.infer<typeof seeCertificateSchema>

/** Who was called, as a relation ("oud-collega"), never with a name. */
export const recordReferenceSchema = z.strictObject({ ...aboutOne, heldOn: localDateSchema, label, note })
export type RecordReference = z.infer<typeof recordReferenceSchema>

export const recordTrainingSchema = z.strictObject({ ...aboutOne, followedOn: localDateSchema, label })
export type RecordTraining = z.infer<typeof recordTrainingSchema>

export const signAgreementSchema = z.strictObject({ ...aboutOne, signedOn: localDateSchema })
export type SignAgreement = z.infer<typeof signAgreementSchema>

export const removeScreeningStepSchema = z.strictObject({ ...aboutOne, stepId: z.uuid() })
export type RemoveScreeningStep = z.infer<typeof removeScreeningStepSchema>

export const makeAvailableSchema = z.strictObject({
  ...aboutOne,
  /** Gates that the project lead passes by, with why. */
  override: z
    .strictObject({
      gates: z.array(z.enum(volunteerGates)).min(1),
      reason: note.refine((text) => text.trim() !== '', 'reason'),
    })
    .nullable(),
})
export type MakeAvailable = z.infer<typeof makeAvailableSchema>

export const recordLeavingSchema = z.strictObject({
  ...aboutOne,
  on: localDateSchema,
  reason: z.enum(leaveReasons),
})
export type RecordLeaving = z.infer<typeof recordLeavingSchema>

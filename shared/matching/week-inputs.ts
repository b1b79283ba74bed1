import { z } from 'zod'
import { newcomerSchema, requestChangeSchema, volunteerChangeSchema } from './what-if-changes.ts'

export const weekPlanSchema = z.strictObject({})

/** The mark that came with a plan. */
export const weekPlanIsCurrentSchema = z.strictObject({ mark: z.string().regex(/^[0-9a-f]{32}$/) })

export const recruitSchema = z.strictObject({})

export const whatIfVolunteerSchema = z.strictObject({ volunteerId: z.uuid(), change: volunteerChangeSchema })
export const whatIfRequestSchema = z.strictObject({ requestId: z.uuid(), change: requestChangeSchema })
export const whatIfNewSchema = z.strictObject({ programmeId: z.uuid(), added: newcomerSchema })

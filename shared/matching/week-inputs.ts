import { z } from 'zod'

export const weekPlanSchema = z.strictObject({})

/** The mark that came with a plan. */
export const weekPlanIsCurrentSchema = z.strictObject({ mark: z.string().regex(/^[0-9a-f]{32}$/) })

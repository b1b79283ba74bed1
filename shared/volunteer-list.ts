import { z } from 'zod'
import { localDateSchema } from './date-input.ts'
import { recruitmentSources, volunteerStages, volunteerStates, roomFilters } from './volunteers.ts'

export const volunteersPerPage = 100

/** Null is no filter. Those that stand in an address are ids and codes; `search` never does. */
export const volunteerListSchema = z.strictObject({
  stage: z.enum(volunteerStages).nullable(),
  programmeId: z.uuid().nullable(),
  districtId: z.uuid().nullable(),
  room: z.enum(roomFilters).nullable(),
  /** Only who I carry. */
  mine: z.boolean(),
  source: z.enum(recruitmentSources).nullable(),
  /** Applied from and until this day, both included. */
  from: localDateSchema.nullable(),
  until: localDateSchema.nullable(),
  /** Got at least this far, now or before. */
  reached: z.enum(volunteerStates).nullable(),
  search: z.string().max(80),
  page: z.int().min(1).max(1000),
})
export type VolunteerListInput = z.infer<typeof volunteerListSchema>

export const funnelSchema = z
  .strictObject({
    from: localDateSchema,
    until: localDateSchema,
    programmeId: z.uuid().nullable(),
  })
  .refine(({ from, until }) => from <= until, { message: 'period', path: ['until'] })
export type FunnelInput = z.infer<typeof funnelSchema>

/** The steps of the way in, in order; somebody who skipped one counts as having passed it. */
export const funnelSteps = ['applied', 'interview', 'screening', 'training', 'available'] as const
export type FunnelStep = (typeof funnelSteps)[number]

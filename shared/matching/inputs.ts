import { z } from 'zod'
import { typed } from '../intake-form.ts'
import { reasonLimit, whyLimit } from '../matches.ts'
import { weightsSchema } from './order.ts'
import { relaxationSchema } from './relaxations.ts'

export const matchingQueueSchema = z.strictObject({})

/** What counts more or less than it normally does in the programme. */
const askedWeightsSchema = z.strictObject({
  time: weightsSchema.shape.time.exactOptional(),
  language: weightsSchema.shape.language.exactOptional(),
  distance: weightsSchema.shape.distance.exactOptional(),
  experience: weightsSchema.shape.experience.exactOptional(),
})
export type AskedWeights = z.output<typeof askedWeightsSchema>

/** `trial`: one change to look at, nothing of it is saved. Null weights: what counts normally in the programme. */
export const shortlistSchema = z.strictObject({
  requestId: z.uuid(),
  weights: askedWeightsSchema.nullable(),
  trial: relaxationSchema.nullable(),
})
export type ShortlistInput = z.output<typeof shortlistSchema>

export const whyNotSchema = z.strictObject({ requestId: z.uuid() })
export const whyNotPersonSchema = z.strictObject({ requestId: z.uuid(), volunteerId: z.uuid() })

export const proposeSchema = z.strictObject({
  commandId: z.uuid(),
  requestId: z.uuid(),
  volunteerId: z.uuid(),
  /** Why this volunteer, in one line, for coordinators. */
  why: typed(whyLimit),
  /** What the volunteer reads about the question; nobody may be recognised in it. */
  summary: typed(whyLimit),
  /** The mark of the explanation on the screen, with the weights it was made with. */
  digest: z.string().regex(/^[0-9a-f]{32}$/),
  weights: weightsSchema,
  /** Why it is asked all the same; needed when something stands in the way that may be overruled. */
  overrideReason: typed(reasonLimit).nullable(),
})
export type ProposeInput = z.output<typeof proposeSchema>

/** What stays on the match of what the coordinator saw: own factors whole; of the others only who and with what verdict. */
export const alternativesKept = 10

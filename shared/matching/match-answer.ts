import { z } from 'zod'
import { weightsSchema } from './order.ts'
import { verdicts } from './verdict.ts'

const index = z.int().min(0)
const pairOfIds = z.tuple([z.string(), z.string()])

/** One thing that was compared, with who told it and when. */
const factorSchema = z.looseObject({
  code: z.string(),
  kind: z.enum(['hard', 'soft', 'guard', 'unknown']),
  sign: z.enum(['+', '–', '?']),
  data: z.record(z.string(), z.unknown()),
  source: z.string().nullable(),
  notedOn: z.string().nullable(),
})

/** What `match FILE` prints. */
export const matchAnswerSchema = z.strictObject({
  request: z.string(),
  weights: weightsSchema,
  candidates: z.array(
    z.strictObject({
      id: z.string(),
      verdict: z.enum(verdicts),
      factors: z.array(factorSchema),
      /** What asks for a reason before this volunteer is asked. */
      reasonFor: z.array(factorSchema),
      room: z.strictObject({ openMatches: index, capacity: index }),
    }),
  ),
  /** Everybody else, with the hard limits that stand in the way. */
  doNotFit: z.array(z.strictObject({ id: z.string(), because: z.array(factorSchema) })),
})

const triples = z.array(z.tuple([z.int(), z.int(), z.int()]))

/** What `plan FILE` prints for people. `total`: families helped; `levels`: what is compared, in order. */
const weekAnswerSchema = z.strictObject({
  assigned: z.array(pairOfIds),
  total: index,
  open: z.array(z.string()),
  levels: z.strictObject({ helped: index, fit: z.int(), load: index }),
  certificate: z
    .strictObject({
      waiting: z.array(index),
      places: z.array(z.tuple([index, index])),
      pairs: z.array(z.tuple([index, index, z.int()])),
      requests: triples,
      volunteers: triples,
    })
    .optional(),
})

/** What `plan FILE` prints for numbers. */
const bareAnswerSchema = z.strictObject({
  assigned: z.array(z.tuple([index, index])),
  total: z.int(),
  certificate: z.strictObject({ requests: z.array(z.int()), volunteers: z.array(z.int()) }).optional(),
})

export const planAnswerSchema = z.union([weekAnswerSchema, bareAnswerSchema])

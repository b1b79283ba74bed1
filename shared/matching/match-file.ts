import { z } from 'zod'
import { isLocalDate } from '../dates.ts'
import { policySchema } from '../policy.ts'
import { requestFactsSchema, volunteerFactsSchema } from './facts.ts'

/** A whole policy or only the part that decides about a match. */
export const matchPolicySchema = policySchema.partial().extend(
  policySchema.pick({
    gates: true,
    places: true,
    minimumKm: true,
    maximumKm: true,
    certificateWarningDays: true,
    programmeNoGos: true,
    weights: true,
  }).shape,
)

const todaySchema = z.string().refine(isLocalDate, 'date')

/** No two may carry the same id: an answer names people by it. */
const distinct = <Item extends { id: string }>(items: readonly Item[], issue: (at: number) => void) => {
  const ids = new Set<string>()
  for (const [at, { id }] of items.entries()) {
    if (ids.has(id)) issue(at)
    ids.add(id)
  }
}

const people = <Schema extends z.ZodType<{ id: string }>>(schema: Schema) =>
  z.array(schema).check(({ value, issues }) => {
    distinct(value, (at) =>
      issues.push({ code: 'custom', message: 'twice', input: value[at], path: [at, 'id'] }),
    )
  })

/** What `match FILE` reads: one request and everybody it is held against. */
export const matchFileSchema = z.strictObject({
  today: todaySchema,
  policy: matchPolicySchema,
  request: requestFactsSchema,
  volunteers: people(volunteerFactsSchema),
})
export type MatchFile = z.output<typeof matchFileSchema>

/** What `plan FILE` reads when people are told in full: all open requests and everybody of one programme. */
export const weekFileSchema = z.strictObject({
  today: todaySchema,
  policy: matchPolicySchema,
  requests: people(requestFactsSchema),
  volunteers: people(volunteerFactsSchema),
})

const index = z.int().min(0)
const most = 10_000_000

/** What `plan FILE` reads when there are only numbers; requests and volunteers by index from 0. */
export const bareFileSchema = z.strictObject({
  requests: z.int().min(0).max(most),
  capacities: z.array(z.int().min(0)).max(most),
  edges: z.array(z.tuple([index, index, z.int()])),
  unassigned: z.int().default(0),
})

export const planFileSchema = z.union([weekFileSchema, bareFileSchema])

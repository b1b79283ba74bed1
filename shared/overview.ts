import { z } from 'zod'
import { dueKinds } from './dues.ts'
import { isLocalDate } from './dates.ts'

/** Whose work: the own caseload with what nobody carries yet, or the whole organisation's. */
export const todayInput = z.strictObject({
  scope: z.enum(['mine', 'all']),
  districtId: z.uuid().nullable(),
})

const dueKeySchema = z
  .string()
  .max(120)
  .refine((key) => dueKinds.some((kind) => key.startsWith(`${kind}:`)), 'unknownDue')

/** Later always has a date. */
export const laterInput = z.strictObject({
  commandId: z.uuid(),
  dueKey: dueKeySchema,
  until: z.string().refine(isLocalDate, 'date'),
})

export const undoLaterInput = z.strictObject({ commandId: z.uuid(), dueKey: dueKeySchema })

export const searchInput = z.strictObject({ text: z.string().max(80) })

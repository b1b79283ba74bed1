import { z } from 'zod'
import { isLocalDate } from './dates.ts'
import { dueKinds } from './dues.ts'

/** Whose work: the own caseload with what nobody carries yet, or the whole organisation's. */
export const todayInput = z.strictObject({
  scope: z.enum(['mine', 'all']),
  districtId: z.uuid().nullable(),
  /** The one block that is shown whole; the others are cut where the screen is full. */
  whole: z.enum(dueKinds).nullable(),
})
export type TodayInput = z.infer<typeof todayInput>

/** Whose caseload; null: what is in nobody's hands any more. */
export const caseloadInput = z.strictObject({ colleagueId: z.uuid().nullable() })
export type CaseloadInput = z.infer<typeof caseloadInput>

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

/** More than this nobody works through in a day; the rest is told as a number. */
export const rowsOfToday = 25

/**
 * How many rows each block shows when together they have `budget`: every block its first, then as many as fit in the
 * order of the blocks. Never more than a block has.
 */
export const shareOut = (counts: readonly number[], budget: number): number[] => {
  const firsts = counts.map((count) => Math.min(count, 1))
  let left = budget - firsts.reduce((sum, first) => sum + first, 0)
  return counts.map((count, at) => {
    const first = firsts[at] ?? 0
    const more = Math.min(count - first, Math.max(left, 0))
    left -= more
    return first + more
  })
}

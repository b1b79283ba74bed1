import { z } from 'zod'
import type { LocalDate } from './dates.ts'
import { typed } from './intake-form.ts'
import { filledLocales } from './vocabulary.ts'

const line = typed(200).refine((text) => text.trim() !== '', 'empty')

const doesSchema = z.array(line).max(12)
const doesNotSchema = z.array(z.strictObject({ what: line, whoThen: typed(200) })).max(12)

/** What the volunteer does, does not, and who then; with the same in the family's language when somebody wrote it. */
export const agreementContentSchema = z.strictObject({
  does: doesSchema.min(1, 'empty'),
  doesNot: doesNotSchema,
  translation: z
    .strictObject({ locale: z.enum(filledLocales), does: doesSchema, doesNot: doesNotSchema })
    .nullable(),
})
export type AgreementContent = z.output<typeof agreementContentSchema>

/** How often and how long, and until which day. */
export const agreementRhythmSchema = z.strictObject({
  intervalDays: z.int().min(1).max(60),
  minutesPerTime: z.int().min(15).max(600),
  until: z.iso.date().nullable(),
})
export type AgreementRhythm = z.output<typeof agreementRhythmSchema>

export type AgreementText = { content: AgreementContent } & AgreementRhythm

/** One difference between two versions, in the words of the agreement itself. */
export type AgreementChange =
  | { kind: 'doesAdded' | 'doesRemoved'; text: string }
  | { kind: 'doesNotAdded' | 'doesNotRemoved'; text: string; whoThen: string }
  | { kind: 'whoThenChanged'; text: string; from: string; to: string }
  | { kind: 'intervalChanged' | 'minutesChanged'; from: number; to: number }
  | { kind: 'untilChanged'; from: LocalDate | null; to: LocalDate | null }

/** What is new in `after`, what went out of `before`. Order and translation are no difference. */
export const agreementChanges = (before: AgreementText, after: AgreementText): AgreementChange[] => {
  const changes: AgreementChange[] = []
  const had = new Set(before.content.does)
  const has = new Set(after.content.does)
  for (const text of has) if (!had.has(text)) changes.push({ kind: 'doesAdded', text })
  for (const text of had) if (!has.has(text)) changes.push({ kind: 'doesRemoved', text })
  const hadNot = new Map(before.content.doesNot.map(({ what, whoThen }) => [what, whoThen]))
  const hasNot = new Map(after.content.doesNot.map(({ what, whoThen }) => [what, whoThen]))
  for (const [text, whoThen] of hasNot) {
    const earlier = hadNot.get(text)
    if (earlier === undefined) changes.push({ kind: 'doesNotAdded', text, whoThen })
    else if (earlier !== whoThen) changes.push({ kind: 'whoThenChanged', text, from: earlier, to: whoThen })
  }
  for (const [text, whoThen] of hadNot)
    if (!hasNot.has(text)) changes.push({ kind: 'doesNotRemoved', text, whoThen })
  if (before.intervalDays !== after.intervalDays)
    changes.push({ kind: 'intervalChanged', from: before.intervalDays, to: after.intervalDays })
  if (before.minutesPerTime !== after.minutesPerTime)
    changes.push({ kind: 'minutesChanged', from: before.minutesPerTime, to: after.minutesPerTime })
  if (before.until !== after.until)
    changes.push({ kind: 'untilChanged', from: before.until, to: after.until })
  return changes
}

import { z } from 'zod'
import { isLocalDate } from '../dates.ts'
import type { Factor } from './factors.ts'
import { type Verdict, verdictOf, verdicts } from './verdict.ts'

const isFactor = (value: unknown): value is Factor =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'sign' in value &&
  'data' in value

/** The explanation as it stays on a match; keys that this version does not know are left out. */
export const keptExplanationSchema = z.object({
  today: z.string().refine(isLocalDate, 'date'),
  verdict: z.enum(verdicts),
  factors: z.array(z.custom<Factor>(isFactor)),
  /** Codes of what spoke against it and was overruled, with a reason. */
  overruled: z.array(z.string()),
  alternatives: z.array(
    z.object({ id: z.string(), verdict: z.enum(verdicts), codes: z.array(z.string().min(2)) }),
  ),
})
export type KeptExplanation = z.output<typeof keptExplanationSchema>

/** The code of a guard that says nothing of why: what is between a volunteer and the coordinator is not kept. */
const notKept = 'talkFirst'

/** What of the seen factors may stay on a match, with the verdict that follows from those alone. */
export const keepable = (factors: readonly Factor[]): { verdict: Verdict; factors: Factor[] } => {
  const kept = factors.filter(({ code }) => code !== notKept)
  return { verdict: verdictOf(kept), factors: kept }
}

import { z } from 'zod'
import { isLocalDate } from '../dates.ts'
import type { Factor } from './factors.ts'
import { verdicts } from './verdict.ts'

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

import { z } from 'zod'
import type { SealedText } from '#db/schema/base.ts'
import type { Check, CheckAnswers } from '#shared/boundary-check.ts'
import { checkAnswersSchema } from '#shared/check-form.ts'
import type { Change, Reader } from '../base/context.ts'
import type { StoredCheck } from './queries.ts'

type Owned = Pick<StoredCheck, 'id' | 'volunteerId'>
type Column = 'sealed_answers' | 'sealed_agreed'

const owner = ({ volunteerId }: Owned) => ({ kind: 'volunteer' as const, id: volunteerId })
const cell = ({ id }: Owned, column: Column) => ({ table: 'boundary_check', column, id })

const storedAnswers = z.strictObject({ answers: checkAnswersSchema, wantsCall: z.boolean() })

/** The answers with the wish for a call, sealed with the volunteer's own key. */
export const sealAnswers = (
  change: Change,
  check: Owned,
  answers: CheckAnswers,
  wantsCall: boolean,
): Promise<SealedText> =>
  change.seals.seal(owner(check), cell(check, 'sealed_answers'), JSON.stringify({ answers, wantsCall }))

/** Null when it was not filled in, or when the volunteer's key was erased. */
export const openAnswers = async (reader: Pick<Reader, 'seals'>, check: StoredCheck): Promise<Check> => {
  if (check.sealedAnswers === null) return null
  const text = await reader.seals.open(owner(check), cell(check, 'sealed_answers'), check.sealedAnswers)
  return text === null ? null : storedAnswers.parse(JSON.parse(text))
}

export const sealAgreed = (change: Change, check: Owned, text: string): Promise<SealedText | null> =>
  text.trim() === ''
    ? Promise.resolve(null)
    : change.seals.seal(owner(check), cell(check, 'sealed_agreed'), text)

/** What was agreed; empty when nothing was written, null when the key was erased. */
export const openAgreed = (reader: Reader, check: StoredCheck): Promise<string | null> =>
  check.sealedAgreed === null
    ? Promise.resolve('')
    : reader.seals.open(owner(check), cell(check, 'sealed_agreed'), check.sealedAgreed)

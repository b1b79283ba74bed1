import { z } from 'zod'
import { checkQuestions } from './boundary-check.ts'
import { isLocalDate } from './dates.ts'
import { typed } from './intake-form.ts'

export const checkNoteLimit = 300

const one = <const Question extends keyof typeof checkQuestions>(question: Question) =>
  z
    .enum(Object.keys(checkQuestions[question]) as (keyof (typeof checkQuestions)[Question] & string)[])
    .nullable()

/** Null: skipped. */
export const checkAnswersSchema = z.strictObject({
  time: one('time'),
  sayingNo: one('sayingNo'),
  role: one('role'),
  money: one('money'),
  secret: one('secret'),
  safety: one('safety'),
  joy: one('joy'),
})

export const fillInCheckSchema = z.strictObject({
  commandId: z.uuid(),
  id: z.uuid(),
  answers: checkAnswersSchema,
  wantsCall: z.boolean(),
})
export type FillInCheck = z.output<typeof fillInCheckSchema>

export const oneCheckSchema = z.strictObject({ commandId: z.uuid(), id: z.uuid() })

/** `agreed` is read by the volunteer too. */
export const calledAboutCheckSchema = z.strictObject({
  commandId: z.uuid(),
  id: z.uuid(),
  calledOn: z.string().refine(isLocalDate, 'date'),
  agreed: typed(checkNoteLimit),
})
export type CalledAboutCheck = z.output<typeof calledAboutCheckSchema>

export const checksOfMatchSchema = z.strictObject({ matchId: z.uuid() })

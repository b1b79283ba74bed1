import { z } from 'zod'
import {
  contactActivities,
  contactAnswers,
  contactKinds,
  contactLineLimit,
  contactMinutesLimit,
  contactMoods,
  missedReasons,
} from './contact.ts'
import { isLocalDate } from './dates.ts'
import { typed } from './intake-form.ts'

const unique = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length

const entryShape = {
  happenedOn: z.string().refine(isLocalDate, 'date'),
  kind: z.enum(contactKinds),
  /** Null: not told. */
  minutes: z.int().min(1).max(contactMinutesLimit).nullable(),
  mood: z.enum(contactMoods).nullable(),
  activities: z.array(z.enum(contactActivities)).max(contactActivities.length).refine(unique, 'twice'),
  reason: z.enum(missedReasons).nullable(),
  line: typed(contactLineLimit),
  callMe: z.boolean(),
}

type Told = { kind: string; reason: string | null; minutes: number | null }
const reasonFits = ({ kind, reason }: Told) => (kind === 'didNotTakePlace') === (reason !== null)
const minutesFit = ({ kind, minutes }: Told) => kind !== 'didNotTakePlace' || minutes === null
const reasonFault = { message: 'reason', path: ['reason'] }
const minutesFault = { message: 'minutes', path: ['minutes'] }

/** A contact moment as told: when, how, how long, how it was. Everything but day and kind may be left out. */
export const contactEntrySchema = z
  .strictObject(entryShape)
  .refine(reasonFits, reasonFault)
  .refine(minutesFit, minutesFault)
export type ContactEntry = z.infer<typeof contactEntrySchema>

/** `commandId` is made on the phone and becomes the id of the contact moment. */
export const logContactSchema = z
  .strictObject({ commandId: z.uuid(), matchId: z.uuid(), ...entryShape })
  .refine(reasonFits, reasonFault)
  .refine(minutesFit, minutesFault)
export type LogContact = z.infer<typeof logContactSchema>

export const changeContactSchema = z
  .strictObject({ commandId: z.uuid(), id: z.uuid(), version: z.int().min(1), ...entryShape })
  .refine(reasonFits, reasonFault)
  .refine(minutesFit, minutesFault)
export type ChangeContact = z.infer<typeof changeContactSchema>

/** A command about one contact moment that needs no more than its id. */
export const oneContactSchema = z.strictObject({ commandId: z.uuid(), id: z.uuid() })
export type OneContact = z.infer<typeof oneContactSchema>

export const answerContactSchema = z
  .strictObject({
    commandId: z.uuid(),
    id: z.uuid(),
    answer: z.enum(contactAnswers),
    line: typed(contactLineLimit),
  })
  .refine(({ answer, line }) => answer !== 'question' || line.trim() !== '', {
    message: 'line',
    path: ['line'],
  })
export type AnswerContact = z.infer<typeof answerContactSchema>

export const contactOfMatchSchema = z.strictObject({ matchId: z.uuid() })
/** Null: all own matches together. */
export const myContactSchema = z.strictObject({ matchId: z.uuid().nullable() })

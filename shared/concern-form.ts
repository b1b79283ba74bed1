import { z } from 'zod'
import {
  callWishes,
  concernDecisions,
  concernGrades,
  concernStepLimit,
  concernTextLimit,
  concernWhats,
  logKinds,
  reportPlaces,
  skipReasons,
  talkedWiths,
  weighingAnswers,
} from './concerns.ts'
import { isLocalDate } from './dates.ts'
import { typed } from './intake-form.ts'

const told = {
  what: z.enum(concernWhats),
  /** What was seen or heard. */
  seen: typed(concernTextLimit).refine((text) => text.trim() !== '', 'missing'),
  feeling: typed(concernTextLimit),
  good: typed(concernTextLimit),
}

/** `commandId` is made on the phone and becomes the id of the concern. Null: about no family in particular. */
export const raiseConcernSchema = z.strictObject({
  commandId: z.uuid(),
  matchId: z.uuid().nullable(),
  ...told,
  callWish: z.enum(callWishes),
  /** It is about the own coordinator, who then does not read it. */
  aboutCoordinator: z.boolean(),
})
export type RaiseConcern = z.infer<typeof raiseConcernSchema>

/** Told to a colleague, or seen by one, who writes it down. */
export const raiseByColleagueSchema = z.strictObject({
  commandId: z.uuid(),
  matchId: z.uuid(),
  ...told,
  grade: z.enum(concernGrades),
  /** The colleague whom it is about, who then does not read it. */
  aboutColleagueId: z.uuid().nullable(),
})
export type RaiseByColleague = z.infer<typeof raiseByColleagueSchema>

export const oneConcernSchema = z.strictObject({ concernId: z.uuid() })
export const concernsOfMatchSchema = z.strictObject({ matchId: z.uuid() })

const act = { commandId: z.uuid(), concernId: z.uuid(), version: z.int().min(1) }
const day = z.string().refine(isLocalDate, 'date')
const text = typed(concernStepLimit)
const needed = text.refine((words) => words.trim() !== '', 'missing')
/** Why the steps before it that were not taken are left out; null when none was. */
const skip = z.enum(skipReasons).nullable()

export const receiveConcernSchema = z.strictObject(act)
export const logConcernStepSchema = z.strictObject({
  ...act,
  kind: z.enum(logKinds),
  heldOn: day,
  /** With whom, for a talk with those involved. */
  talkedWith: z.array(z.enum(talkedWiths)).max(talkedWiths.length),
  skip,
  text: needed,
})
export type LogConcernStep = z.infer<typeof logConcernStepSchema>

export const gradeConcernSchema = z.strictObject({
  ...act,
  grade: z.enum(['lowLevel', 'worry', 'serious']),
  text: needed,
})
export type GradeConcern = z.infer<typeof gradeConcernSchema>

export const escalateConcernSchema = z.strictObject({ ...act, text: needed })
export type EscalateConcern = z.infer<typeof escalateConcernSchema>

const answer = z.enum(weighingAnswers)
export const weighConcernSchema = z.strictObject({
  ...act,
  weighing: z.strictObject({
    suspicion: answer,
    unsafe: answer,
    canHelp: answer,
    accepted: answer,
    works: answer,
  }),
  skip,
  text,
})
export type WeighConcern = z.infer<typeof weighConcernSchema>

export const decideConcernSchema = z.strictObject({
  ...act,
  decision: z.enum(concernDecisions),
  skip,
  text: needed,
})
export type DecideConcern = z.infer<typeof decideConcernSchema>

export const recordReportSchema = z.strictObject({
  ...act,
  place: z.enum(reportPlaces),
  reportedOn: day,
  /** The family heard beforehand that a report would be made. */
  familyTold: z.boolean(),
  text,
})
export type RecordReport = z.infer<typeof recordReportSchema>

export const closeConcernSchema = z.strictObject({ ...act, text: needed })
export type CloseConcern = z.infer<typeof closeConcernSchema>

export const concernListSchema = z.strictObject({ which: z.enum(['open', 'closed']) })

import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { SealedText } from '#db/schema/base.ts'
import {
  contactActivities,
  type ContactActivity,
  type ContactAnswer,
  type ContactKind,
  type ContactMood,
  missedReasons,
  type MissedReason,
} from '#shared/contact.ts'
import type { ContactEntry } from '#shared/contact-form.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'

/** A contact moment as stored; its texts are sealed with the household's key. */
export type ContactMoment = {
  id: string
  matchId: string
  householdId: string
  volunteerId: string
  happenedOn: LocalDate
  kind: ContactKind
  minutes: number | null
  mood: ContactMood | null
  activities: ContactActivity[]
  reason: MissedReason | null
  sealedLine: SealedText | null
  callMe: boolean
  loggedAt: Instant
  loggedBy: string
  changedAt: Instant | null
  answer: ContactAnswer | null
  sealedAnswer: SealedText | null
  answeredAt: Instant | null
  answeredBy: string | null
  answerSeenAt: Instant | null
  calledOn: LocalDate | null
  withdrawnAt: Instant | null
  sentDigest: string | null
  version: number
}

const storedActivities = z.array(z.enum(contactActivities))
const storedReason = z.enum(missedReasons).nullable()

const moments = (tx: Tx) =>
  tx
    .selectFrom('contact_moment')
    .innerJoin('match', 'match.id', 'contact_moment.match_id')
    .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
    .selectAll('contact_moment')
    .select(['match.volunteer_id', 'help_request.household_id'])

type MomentRow = Awaited<ReturnType<ReturnType<typeof moments>['execute']>>[number]

const toMoment = (row: MomentRow): ContactMoment => ({
  id: row.id,
  matchId: row.match_id,
  householdId: row.household_id,
  volunteerId: row.volunteer_id,
  happenedOn: row.happened_on,
  kind: row.kind,
  minutes: row.minutes,
  mood: row.mood,
  activities: storedActivities.parse(JSON.parse(row.activities)),
  reason: storedReason.parse(row.reason),
  sealedLine: row.sealed_line,
  callMe: row.call_me === 1,
  loggedAt: row.logged_at,
  loggedBy: row.logged_by,
  changedAt: row.changed_at,
  answer: row.answer,
  sealedAnswer: row.sealed_answer,
  answeredAt: row.answered_at,
  answeredBy: row.answered_by,
  answerSeenAt: row.answer_seen_at,
  calledOn: row.called_on,
  withdrawnAt: row.withdrawn_at,
  sentDigest: row.sent_digest,
  version: row.version,
})

export const findMoment = async (tx: Tx, id: string): Promise<ContactMoment | undefined> => {
  const row = await moments(tx).where('contact_moment.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toMoment(row)
}

/** Moments of one match that were not taken back, newest first. */
export const momentsOfMatch = async (tx: Tx, matchId: string): Promise<ContactMoment[]> => {
  const rows = await moments(tx)
    .where('contact_moment.match_id', '=', matchId)
    .where('contact_moment.withdrawn_at', 'is', null)
    .orderBy('contact_moment.happened_on', 'desc')
    .orderBy('contact_moment.logged_at', 'desc')
    .execute()
  return rows.map(toMoment)
}

/** The newest moments over all matches of one volunteer. */
export const momentsOfVolunteer = async (
  tx: Tx,
  volunteerId: string,
  limit: number,
): Promise<ContactMoment[]> => {
  const rows = await moments(tx)
    .where('match.volunteer_id', '=', volunteerId)
    .where('contact_moment.withdrawn_at', 'is', null)
    .orderBy('contact_moment.happened_on', 'desc')
    .orderBy('contact_moment.logged_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toMoment)
}

type NewMoment = {
  id: string
  matchId: string
  entry: ContactEntry
  sealedLine: SealedText | null
  loggedAt: Instant
  loggedBy: string
  sentDigest: string
}

const entryColumns = ({ entry, sealedLine }: Pick<NewMoment, 'entry' | 'sealedLine'>) => ({
  happened_on: entry.happenedOn,
  kind: entry.kind,
  minutes: entry.minutes,
  mood: entry.mood,
  activities: JSON.stringify(entry.activities),
  reason: entry.reason,
  sealed_line: sealedLine,
  call_me: entry.callMe ? (1 as const) : (0 as const),
})

export const insertMoment = async (tx: Tx, moment: NewMoment): Promise<void> => {
  await tx
    .insertInto('contact_moment')
    .values({
      id: moment.id,
      match_id: moment.matchId,
      ...entryColumns(moment),
      logged_at: moment.loggedAt,
      logged_by: moment.loggedBy,
      answer: null,
      sealed_answer: null,
      answered_at: null,
      answered_by: null,
      answer_seen_at: null,
      called_on: null,
      withdrawn_at: null,
      changed_at: null,
      sent_digest: moment.sentDigest,
      version: 1,
    })
    .execute()
}

/** False when somebody changed it first, or it was taken back. */
export const updateMoment = async (
  tx: Tx,
  moment: { id: string; version: number; entry: ContactEntry; sealedLine: SealedText | null; at: Instant },
): Promise<boolean> => {
  const result = await tx
    .updateTable('contact_moment')
    .set({ ...entryColumns(moment), changed_at: moment.at, version: moment.version + 1 })
    .where('id', '=', moment.id)
    .where('version', '=', moment.version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Takes it back; what was written goes at once. */
export const withdrawMoment = async (tx: Tx, { id, version }: ContactMoment, at: Instant): Promise<void> => {
  await tx
    .updateTable('contact_moment')
    .set({ withdrawn_at: at, sealed_line: null, mood: null, version: version + 1 })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** False when it was answered already, or taken back. */
export const setAnswer = async (
  tx: Tx,
  answered: {
    id: string
    answer: ContactAnswer
    sealedAnswer: SealedText | null
    at: Instant
    by: string
  },
): Promise<boolean> => {
  const result = await tx
    .updateTable('contact_moment')
    .set({
      answer: answered.answer,
      sealed_answer: answered.sealedAnswer,
      answered_at: answered.at,
      answered_by: answered.by,
    })
    .where('id', '=', answered.id)
    .where('answered_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export const setAnswerSeen = async (tx: Tx, id: string, at: Instant): Promise<void> => {
  await tx
    .updateTable('contact_moment')
    .set({ answer_seen_at: at })
    .where('id', '=', id)
    .where('answered_at', 'is not', null)
    .where('answer_seen_at', 'is', null)
    .execute()
}

/** False when nobody asked to be called, or the call was made already. */
export const setCalled = async (tx: Tx, id: string, on: LocalDate): Promise<boolean> => {
  const result = await tx
    .updateTable('contact_moment')
    .set({ called_on: on })
    .where('id', '=', id)
    .where('call_me', '=', 1)
    .where('called_on', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { SealedText } from '#db/schema/base.ts'
import type { BoundaryCheckTable } from '#db/schema/supervision.ts'
import type { FollowUp } from '#shared/boundary-check.ts'
import type { AskFacts } from '#shared/check-asks.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import { matchStates } from '#shared/matches.ts'

/** A boundary check as it lies stored: what was answered and agreed stays sealed. */
export type StoredCheck = {
  id: string
  matchId: string
  volunteerId: string
  policyVersionId: string
  askedOn: LocalDate
  talkOn: LocalDate
  answerBy: LocalDate
  answeredAt: Instant | null
  answeredBy: string | null
  onBehalf: boolean
  sealedAnswers: SealedText | null
  followUp: FollowUp | null
  sentDigest: string | null
  readAt: Instant | null
  calledOn: LocalDate | null
  calledBy: string | null
  sealedAgreed: SealedText | null
}

const toCheck = (row: Selectable<BoundaryCheckTable>): StoredCheck => ({
  id: row.id,
  matchId: row.match_id,
  volunteerId: row.volunteer_id,
  policyVersionId: row.policy_version_id,
  askedOn: row.asked_on,
  talkOn: row.talk_on,
  answerBy: row.answer_by,
  answeredAt: row.answered_at,
  answeredBy: row.answered_by,
  onBehalf: row.on_behalf === 1,
  sealedAnswers: row.sealed_answers,
  followUp: row.follow_up,
  sentDigest: row.sent_digest,
  readAt: row.read_at,
  calledOn: row.called_on,
  calledBy: row.called_by,
  sealedAgreed: row.sealed_agreed,
})

export const findCheck = async (tx: Tx, id: string): Promise<StoredCheck | undefined> => {
  const row = await tx.selectFrom('boundary_check').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toCheck(row)
}

/** All checks of these matches, the newest first. */
export const checksOf = async (tx: Tx, matchIds: readonly string[]): Promise<StoredCheck[]> => {
  if (matchIds.length === 0) return []
  const rows = await tx
    .selectFrom('boundary_check')
    .selectAll()
    .where('match_id', 'in', matchIds)
    .orderBy('talk_on', 'desc')
    .execute()
  return rows.map(toCheck)
}

export const checksOfVolunteer = async (tx: Tx, volunteerId: string): Promise<StoredCheck[]> => {
  const rows = await tx
    .selectFrom('boundary_check')
    .selectAll()
    .where('volunteer_id', '=', volunteerId)
    .orderBy('talk_on', 'desc')
    .execute()
  return rows.map(toCheck)
}

export type ToAsk = AskFacts & { id: string; volunteerId: string; programmeId: string }

const storedState = z.enum(matchStates)

/** Matches that run, with the talk for which a check was asked last. */
export const matchesToAsk = async (tx: Tx): Promise<ToAsk[]> => {
  const rows = await tx
    .selectFrom('match')
    .select(['id', 'volunteer_id', 'programme_id', 'status', 'trial_from'])
    .select((select) =>
      select
        .selectFrom('boundary_check')
        .select(({ fn }) => fn.max('boundary_check.talk_on').as('day'))
        .whereRef('boundary_check.match_id', '=', 'match.id')
        .as('last_talk_on'),
    )
    .where('status', 'in', ['trial', 'active', 'closing'])
    .where('trial_from', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    volunteerId: row.volunteer_id,
    programmeId: row.programme_id,
    status: storedState.parse(row.status),
    trialFrom: row.trial_from,
    lastTalkOn: row.last_talk_on,
  }))
}

type NewCheck = Pick<
  StoredCheck,
  'id' | 'matchId' | 'volunteerId' | 'policyVersionId' | 'askedOn' | 'talkOn' | 'answerBy'
> & { talkNumber: number; askedAt: Instant }

export const insertCheck = async (tx: Tx, check: NewCheck): Promise<void> => {
  await tx
    .insertInto('boundary_check')
    .values({
      id: check.id,
      match_id: check.matchId,
      volunteer_id: check.volunteerId,
      policy_version_id: check.policyVersionId,
      asked_on: check.askedOn,
      asked_at: check.askedAt,
      talk_number: check.talkNumber,
      talk_on: check.talkOn,
      answer_by: check.answerBy,
      on_behalf: 0,
    })
    .execute()
}

type Filled = {
  id: string
  at: Instant
  by: string
  onBehalf: boolean
  sealedAnswers: SealedText
  followUp: FollowUp
  sentDigest: string
}

/** False when it was filled in already. */
export const setAnswers = async (tx: Tx, filled: Filled): Promise<boolean> => {
  const result = await tx
    .updateTable('boundary_check')
    .set({
      answered_at: filled.at,
      answered_by: filled.by,
      on_behalf: filled.onBehalf ? 1 : 0,
      sealed_answers: filled.sealedAnswers,
      follow_up: filled.followUp,
      sent_digest: filled.sentDigest,
    })
    .where('id', '=', filled.id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** False when there is nothing to read, or it was read already. */
export const setRead = async (
  tx: Tx,
  { id, at, by }: { id: string; at: Instant; by: string },
): Promise<boolean> => {
  const result = await tx
    .updateTable('boundary_check')
    .set({ read_at: at, read_by: by })
    .where('id', '=', id)
    .where('answered_at', 'is not', null)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

type Called = { id: string; on: LocalDate; by: string; sealedAgreed: SealedText | null }

/** False when the call was noted already. */
export const setCalled = async (tx: Tx, called: Called): Promise<boolean> => {
  const result = await tx
    .updateTable('boundary_check')
    .set({ called_on: called.on, called_by: called.by, sealed_agreed: called.sealedAgreed })
    .where('id', '=', called.id)
    .where('called_on', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

import { z } from 'zod'
import type { Selectable, Updateable } from 'kysely'
import type { Tx } from '#db/db.ts'
import type { MatchTable } from '#db/schema/matches.ts'
import type { Instant, LocalDate, LocalDateTime } from '#shared/dates.ts'
import { type RequestState, requestStates } from '#shared/intake.ts'
import {
  type IntroductionOutcome,
  type IntroductionPlace,
  introductionOutcomes,
  introductionPlaces,
  type MatchState,
  matchStates,
  openMatchStates,
  type PauseReason,
  pauseReasons,
  type AnswerHow,
} from '#shared/matches.ts'

export type Answer = { answer: 'yes' | 'no'; at: Instant; how: AnswerHow }

/** A match with the question it belongs to. */
export type Match = {
  id: string
  helpRequestId: string
  householdId: string
  /** A parent may stop while a match is open. */
  requestStatus: RequestState
  volunteerId: string
  programmeId: string
  policyVersionId: string
  status: MatchState
  proposedAt: Instant
  proposedBy: string
  expiresOn: LocalDate
  volunteerAnswer: Answer | null
  parentAnswer: Answer | null
  talkAskedAt: Instant | null
  talkHadAt: Instant | null
  introductionAt: LocalDateTime | null
  introductionPlace: IntroductionPlace | null
  introductionHeldOn: LocalDate | null
  introductionOutcome: IntroductionOutcome | null
  addressReleasedAt: Instant | null
  trialFrom: LocalDate | null
  trialUntil: LocalDate | null
  startedOn: LocalDate | null
  pausedFrom: LocalDate | null
  pausedUntil: LocalDate | null
  pauseReason: PauseReason | null
  closingFrom: LocalDate | null
  closingUntil: LocalDate | null
  endedOn: LocalDate | null
  contactGoesOn: boolean
  aftercareOn: LocalDate | null
  aftercareDoneOn: LocalDate | null
  sealed: {
    why: string | null
    summary: string | null
    introductionDetail: string | null
    introductionNote: string | null
    thanks: string | null
  }
  version: number
}

export type MatchRow = Selectable<MatchTable> & { household_id: string; request_status: string }

const answerOf = (answer: 'yes' | 'no' | null, at: string | null, how: AnswerHow | null): Answer | null =>
  answer === null || at === null ? null : { answer, at, how: how ?? 'self' }

export const toMatch = (row: MatchRow): Match => ({
  id: row.id,
  helpRequestId: row.help_request_id,
  householdId: row.household_id,
  requestStatus: z.enum(requestStates).parse(row.request_status),
  volunteerId: row.volunteer_id,
  programmeId: row.programme_id,
  policyVersionId: row.policy_version_id,
  status: z.enum(matchStates).parse(row.status),
  proposedAt: row.proposed_at,
  proposedBy: row.proposed_by,
  expiresOn: row.expires_on,
  volunteerAnswer: answerOf(row.volunteer_answer, row.volunteer_answered_at, row.volunteer_answer_how),
  parentAnswer: answerOf(row.parent_answer, row.parent_answered_at, row.parent_answer_how),
  talkAskedAt: row.talk_asked_at,
  talkHadAt: row.talk_had_at,
  introductionAt: row.introduction_at,
  introductionPlace: z.enum(introductionPlaces).nullable().parse(row.introduction_place),
  introductionHeldOn: row.introduction_held_on,
  introductionOutcome: z.enum(introductionOutcomes).nullable().parse(row.introduction_outcome),
  addressReleasedAt: row.address_released_at,
  trialFrom: row.trial_from,
  trialUntil: row.trial_until,
  startedOn: row.started_on,
  pausedFrom: row.paused_from,
  pausedUntil: row.paused_until,
  pauseReason: z.enum(pauseReasons).nullable().parse(row.pause_reason),
  closingFrom: row.closing_from,
  closingUntil: row.closing_until,
  endedOn: row.ended_on,
  contactGoesOn: row.contact_goes_on === 1,
  aftercareOn: row.aftercare_on,
  aftercareDoneOn: row.aftercare_done_on,
  sealed: {
    why: row.sealed_why,
    summary: row.sealed_summary,
    introductionDetail: row.sealed_introduction_detail,
    introductionNote: row.sealed_introduction_note,
    thanks: row.sealed_thanks,
  },
  version: row.version,
})

const matches = (tx: Tx) =>
  tx
    .selectFrom('match')
    .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
    .selectAll('match')
    .select(['help_request.household_id', 'help_request.status as request_status'])

export const findMatch = async (tx: Tx, id: string): Promise<Match | undefined> => {
  const row = await matches(tx).where('match.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toMatch(row)
}

export const matchesOfVolunteer = async (tx: Tx, volunteerId: string): Promise<Match[]> => {
  const rows = await matches(tx)
    .where('match.volunteer_id', '=', volunteerId)
    .where('match.status', 'in', [...openMatchStates, 'ended'])
    .orderBy('match.proposed_at')
    .orderBy('match.id')
    .execute()
  return rows.map(toMatch)
}

/** The match of a request that a parent may hear of: the open one, or none. */
export const openMatchOfRequest = async (tx: Tx, helpRequestId: string): Promise<Match | undefined> => {
  const row = await matches(tx)
    .where('match.help_request_id', '=', helpRequestId)
    .where('match.status', 'in', openMatchStates)
    .executeTakeFirst()
  return row === undefined ? undefined : toMatch(row)
}

export const proposalsPast = async (tx: Tx, today: LocalDate): Promise<Match[]> => {
  const rows = await matches(tx)
    .where('match.status', '=', 'proposed')
    .where('match.expires_on', '<', today)
    .orderBy('match.id')
    .execute()
  return rows.map(toMatch)
}

/** What an act writes on the row beside its status; the version is counted here. */
export type MatchFields = Updateable<Omit<MatchTable, 'id' | 'version' | 'status'>>

/** The guarded update behind every act: false when the match is no longer in one of `from`, or is a later version. */
export const updateMatch = async (
  tx: Tx,
  { id, version }: { id: string; version: number },
  { from, to }: { from: readonly MatchState[]; to?: MatchState },
  fields: MatchFields,
): Promise<boolean> => {
  const result = await tx
    .updateTable('match')
    .set({ ...fields, ...(to === undefined ? {} : { status: to }), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', 'in', from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The day on which was last asked how it goes. */
export const askedOn = async (tx: Tx, id: string): Promise<LocalDate | null> => {
  const row = await tx.selectFrom('match').select('asked_on').where('id', '=', id).executeTakeFirst()
  return row?.asked_on ?? null
}

/** Who changed the match last, and when: for the refusal of somebody who saw an older one. */
export const lastChangeOf = async (tx: Tx, id: string): Promise<{ by: string; at: Instant } | undefined> => {
  const row = await tx
    .selectFrom('event')
    .leftJoin('colleague', 'colleague.id', 'event.actor_id')
    .select(['event.actor_kind', 'colleague.name', 'event.at'])
    .where('event.match_id', '=', id)
    .orderBy('event.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : { by: row.name ?? row.actor_kind, at: row.at }
}

export const insertReasons = async (
  tx: Tx,
  matchId: string,
  moment: 'declined' | 'withdrawn' | 'ended',
  reasons: readonly string[],
  byWhom: string,
): Promise<void> => {
  if (reasons.length === 0) return
  await tx
    .insertInto('match_reason')
    .values(reasons.map((reason) => ({ match_id: matchId, moment, reason, by_whom: byWhom })))
    .execute()
}

export type StoredReason = {
  moment: 'declined' | 'withdrawn' | 'ended'
  reason: string
  byWhom: string
}

export const reasonsOf = async (tx: Tx, matchId: string): Promise<StoredReason[]> =>
  tx
    .selectFrom('match_reason')
    .select(['moment', 'reason', 'by_whom as byWhom'])
    .where('match_id', '=', matchId)
    .orderBy('reason')
    .execute()

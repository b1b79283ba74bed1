import type { Tx } from '#db/db.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'

export type NewDecision = {
  id: string
  requestId: string
  outcome: 'volunteer' | 'professional' | 'combination' | 'neighbourhood'
  safe: 'yes' | 'doubt' | 'no'
  bearable: 'yes' | 'doubt' | 'no'
  wanted: 'yes' | 'notYet'
  sealedReasons: string | null
  consult: { colleagueId: string | null; on: LocalDate; sealedSaid: string } | null
  reviewOn: LocalDate | null
  sealedVolunteerTrack: string | null
  sealedOtherTrack: string | null
  at: Instant
  byId: string
}

export const insertDecision = async (tx: Tx, decision: NewDecision): Promise<void> => {
  await tx
    .insertInto('support_decision')
    .values({
      id: decision.id,
      help_request_id: decision.requestId,
      outcome: decision.outcome,
      safe: decision.safe,
      bearable: decision.bearable,
      wanted: decision.wanted,
      sealed_reasons: decision.sealedReasons,
      consulted_colleague_id: decision.consult?.colleagueId ?? null,
      consulted_on: decision.consult?.on ?? null,
      sealed_consult_note: decision.consult?.sealedSaid ?? null,
      review_on: decision.reviewOn,
      sealed_volunteer_track: decision.sealedVolunteerTrack,
      sealed_professional_track: decision.sealedOtherTrack,
      decided_at: decision.at,
      decided_by: decision.byId,
    })
    .execute()
}

/** Decisions, the newest first: an earlier one stays readable. */
export const decisionsOf = (tx: Tx, requestId: string) =>
  tx
    .selectFrom('support_decision')
    .leftJoin('colleague as consulted', 'consulted.id', 'support_decision.consulted_colleague_id')
    .leftJoin('colleague as decider', 'decider.id', 'support_decision.decided_by')
    .selectAll('support_decision')
    .select(['consulted.name as consulted_name', 'decider.name as decider_name'])
    .where('support_decision.help_request_id', '=', requestId)
    .orderBy('support_decision.decided_at', 'desc')
    .execute()

/** The decision that counts now. */
export const lastDecisionOf = async (tx: Tx, requestId: string): Promise<{ id: string } | undefined> =>
  tx
    .selectFrom('support_decision')
    .select('id')
    .where('help_request_id', '=', requestId)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export type NewReview = {
  id: string
  decisionId: string
  heldOn: LocalDate
  byId: string
  sealedNote: string | null
  nextOn: LocalDate | null
}

export const insertReview = async (tx: Tx, review: NewReview): Promise<void> => {
  await tx
    .insertInto('decision_review')
    .values({
      id: review.id,
      support_decision_id: review.decisionId,
      held_on: review.heldOn,
      by_id: review.byId,
      sealed_note: review.sealedNote,
      next_on: review.nextOn,
    })
    .execute()
}

/** The looks that were taken at the decisions of a request, the newest first. */
export const reviewsOf = async (tx: Tx, requestId: string) =>
  tx
    .selectFrom('decision_review')
    .innerJoin('support_decision', 'support_decision.id', 'decision_review.support_decision_id')
    .innerJoin('colleague', 'colleague.id', 'decision_review.by_id')
    .selectAll('decision_review')
    .select('colleague.name as by_name')
    .where('support_decision.help_request_id', '=', requestId)
    .orderBy('decision_review.held_on', 'desc')
    .orderBy('decision_review.id', 'desc')
    .execute()

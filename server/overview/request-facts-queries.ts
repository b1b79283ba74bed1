import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { type LocalDate, localDateOf } from '#shared/dates.ts'
import { openRequestStates, requestStates } from '#shared/intake.ts'
import { openMatchStates } from '#shared/matches.ts'
import type { RequestDueFacts } from '#shared/request-dues.ts'
import { type HelpKind, helpKindSchema } from '#shared/vocabulary.ts'
import type { DueScope } from './due-scope.ts'

/** A request as Vandaag knows it: what its dues rest on, a first name and a postcode, nothing that the family told. */
export type RequestRow = {
  facts: RequestDueFacts
  programmeId: string
  carrierId: string | null
  firstName: string
  postcode4: string | null
  kinds: HelpKind[]
  phone: string
  canMail: boolean
  version: number
}

const storedState = z.enum(requestStates)

/** The last of the days, of those that are known. */
export const lastOf = (...days: (LocalDate | null | undefined)[]): LocalDate | null =>
  days.reduce<LocalDate | null>(
    (last, day) => (day === null || day === undefined ? last : last === null || day > last ? day : last),
    null,
  )
export const dayOrNull = (instant: string | null): LocalDate | null =>
  instant === null ? null : localDateOf(instant)

/** Requests that still ask something of us, with what their dues rest on. */
export const requestRows = async (tx: Tx, { carrierId }: DueScope): Promise<RequestRow[]> => {
  const rows = await tx
    .selectFrom('help_request')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .innerJoin('household', 'household.id', 'help_request.household_id')
    .leftJoin('caseload_period', (join) =>
      join
        .onRef('caseload_period.subject_id', '=', 'help_request.id')
        .on('caseload_period.subject_kind', '=', 'helpRequest')
        .on('caseload_period.until_on', 'is', null),
    )
    .select(['help_request.id', 'help_request.status', 'help_request.programme_id', 'help_request.version'])
    .select(['help_request.submitted_at', 'help_request.first_contact_on', 'help_request.waiting_since'])
    .select(['help_request.hold_until', 'help_request.written_on', 'parent.first_name', 'parent.phone'])
    .select(['parent.email', 'household.postcode4', 'caseload_period.colleague_id'])
    .select((select) => [
      select
        .selectFrom('contact_attempt')
        .select(({ fn }) => fn.max('contact_attempt.at').as('at'))
        .whereRef('contact_attempt.help_request_id', '=', 'help_request.id')
        .where('contact_attempt.reached', '=', 1)
        .where('contact_attempt.withdrawn_at', 'is', null)
        .as('last_reached_at'),
      select
        .selectFrom('support_decision')
        .select(({ fn }) => fn.max('support_decision.decided_at').as('at'))
        .whereRef('support_decision.help_request_id', '=', 'help_request.id')
        .as('decided_at'),
      select
        .selectFrom('intake_visit')
        .select(({ fn }) => fn.max('intake_visit.planned_for').as('planned'))
        .whereRef('intake_visit.help_request_id', '=', 'help_request.id')
        .where('intake_visit.held_on', 'is', null)
        .as('planned_for'),
      select
        .selectFrom('parent_message')
        .select(({ fn }) => fn.min('parent_message.at').as('at'))
        .whereRef('parent_message.help_request_id', '=', 'help_request.id')
        .where('parent_message.read_at', 'is', null)
        .as('oldest_message_at'),
    ])
    .where((where) =>
      where.or([
        where('help_request.status', 'in', openRequestStates),
        // A request that was referred asks one thing more: the look at what became of it.
        where.and([
          where('help_request.status', '=', 'referred'),
          where(
            'help_request.id',
            'in',
            where
              .selectFrom('support_decision')
              .select('support_decision.help_request_id')
              .where('support_decision.review_on', 'is not', null),
          ),
        ]),
      ]),
    )
    .$if(carrierId !== null, (query) =>
      query.where((where) =>
        where.or([
          where('caseload_period.colleague_id', '=', carrierId),
          where('caseload_period.colleague_id', 'is', null),
        ]),
      ),
    )
    .execute()
  const kinds = await kindsByRequest(tx)
  const matched = await matchesByRequest(tx)
  const reviews = await reviewsByRequest(tx)
  return rows.map((row) => {
    const match = matched.get(row.id)
    return {
      facts: {
        id: row.id,
        status: storedState.parse(row.status),
        submittedAt: row.submitted_at,
        firstContactOn: row.first_contact_on,
        waitingSince: row.waiting_since,
        holdUntil: row.hold_until,
        plannedFor: row.planned_for,
        lastSignOfLifeOn: lastOf(
          dayOrNull(row.last_reached_at),
          row.first_contact_on,
          dayOrNull(row.decided_at),
          row.written_on,
          match?.heardOn,
        ),
        oldestUnreadMessageOn: dayOrNull(row.oldest_message_at),
        hasOpenMatch: match?.isOpen ?? false,
        reviewOn: reviews.get(row.id) ?? null,
      },
      programmeId: row.programme_id,
      carrierId: row.colleague_id,
      firstName: row.first_name,
      postcode4: row.postcode4,
      kinds: kinds.get(row.id) ?? [],
      phone: row.phone,
      canMail: row.email !== '',
      version: row.version,
    }
  })
}

const kindsByRequest = async (tx: Tx): Promise<Map<string, HelpKind[]>> => {
  const rows = await tx
    .selectFrom('help_request_kind')
    .innerJoin('help_request', 'help_request.id', 'help_request_kind.help_request_id')
    .select(['help_request_kind.help_request_id', 'help_request_kind.kind'])
    .where('help_request.status', '=', 'submitted')
    .orderBy('help_request_kind.kind')
    .execute()
  const kinds = new Map<string, HelpKind[]>()
  for (const { help_request_id, kind } of rows)
    kinds.set(help_request_id, [...(kinds.get(help_request_id) ?? []), helpKindSchema.parse(kind)])
  return kinds
}

/** What earlier and open matches say of requests that search: whether one is open, and when the parent last heard of one. */
const matchesByRequest = async (tx: Tx) => {
  const rows = await tx
    .selectFrom('match')
    .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
    .select(['match.help_request_id', 'match.status', 'match.parent_answered_at', 'match.ended_on'])
    .select(['match.introduction_held_on'])
    .where('help_request.status', '=', 'searching')
    .execute()
  const matches = new Map<string, { isOpen: boolean; heardOn: LocalDate | null }>()
  for (const row of rows) {
    const known = matches.get(row.help_request_id)
    matches.set(row.help_request_id, {
      isOpen: known?.isOpen === true || openStates.has(row.status),
      heardOn: lastOf(
        known?.heardOn,
        dayOrNull(row.parent_answered_at),
        row.introduction_held_on,
        row.ended_on,
      ),
    })
  }
  return matches
}

/** The day of the next look at the last decision of every request that has one. */
const reviewsByRequest = async (tx: Tx): Promise<Map<string, LocalDate | null>> => {
  const rows = await tx
    .selectFrom('support_decision')
    .leftJoin('decision_review', 'decision_review.support_decision_id', 'support_decision.id')
    .select(['support_decision.help_request_id', 'support_decision.review_on'])
    .select(['decision_review.id as review_id', 'decision_review.next_on'])
    .orderBy('support_decision.decided_at')
    .orderBy('support_decision.id')
    .orderBy('decision_review.held_on')
    .orderBy('decision_review.id')
    .execute()
  // The last decision counts, and of that the last look.
  return new Map(
    rows.map((row) => [row.help_request_id, row.review_id === null ? row.review_on : row.next_on]),
  )
}

const openStates: ReadonlySet<string> = new Set(openMatchStates)

import { sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import { type LocalDate, localDateOf } from '#shared/dates.ts'
import type { MatchDueFacts, RequestDueFacts, VolunteerDueFacts } from '#shared/dues.ts'
import { openRequestStates, type RequestState } from '#shared/intake.ts'
import { type MatchState, openMatchStates } from '#shared/matches.ts'
import type { VolunteerState } from '#shared/volunteers.ts'

/** What a row on Vandaag shows of a person: first names and wijk, nothing more. */
export type RequestRow = {
  facts: RequestDueFacts
  programmeId: string
  carrierId: string | null
  number: number
  firstName: string
  postcode4: string | null
  kinds: string[]
  phone: string
  version: number
}
export type VolunteerRow = {
  facts: VolunteerDueFacts
  programmeId: string
  carrierId: string | null
  firstName: string
  postcode4: string | null
  phone: string
}
export type MatchRow = {
  facts: MatchDueFacts
  programmeId: string
  carrierId: string | null
  volunteerFirstName: string
  parentFirstName: string
  postcode4: string | null
  phone: string
  parentPhone: string
  introductionAt: string | null
}

const dayOrNull = (instant: string | null): LocalDate | null =>
  instant === null ? null : localDateOf(instant)
const later = (a: LocalDate | null, b: LocalDate | null) => (a === null ? b : b === null || a > b ? a : b)

/** Requests that still ask something of us, with what their dues rest on. */
export const requestRows = async (tx: Tx): Promise<RequestRow[]> => {
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
    .select([
      'help_request.id',
      'help_request.number',
      'help_request.status',
      'help_request.programme_id',
      'help_request.submitted_at',
      'help_request.first_contact_on',
      'help_request.waiting_since',
      'help_request.hold_until',
      'help_request.version',
      'parent.first_name',
      'parent.phone',
      'household.postcode4',
      'caseload_period.colleague_id',
      (eb) =>
        eb
          .selectFrom('contact_attempt')
          .select((inner) => inner.fn.max('contact_attempt.at').as('at'))
          .whereRef('contact_attempt.help_request_id', '=', 'help_request.id')
          .where('contact_attempt.reached', '=', 1)
          .as('last_reached_at'),
      (eb) =>
        eb
          .selectFrom('intake_visit')
          .select((inner) => inner.fn.max('intake_visit.planned_for').as('planned'))
          .whereRef('intake_visit.help_request_id', '=', 'help_request.id')
          .where('intake_visit.held_on', 'is', null)
          .as('planned_for'),
      (eb) =>
        eb
          .selectFrom('parent_message')
          .select((inner) => inner.fn.min('parent_message.at').as('at'))
          .whereRef('parent_message.help_request_id', '=', 'help_request.id')
          .where('parent_message.read_at', 'is', null)
          .as('oldest_message_at'),
      (eb) =>
        eb
          .selectFrom('match')
          .select((inner) => inner.fn.countAll<number>().as('n'))
          .whereRef('match.help_request_id', '=', 'help_request.id')
          .where('match.status', 'in', openMatchStates)
          .as('open_matches'),
    ])
    .where('help_request.status', 'in', openRequestStates)
    .execute()
  const kinds = await kindsOf(tx)
  return rows.map((row) => ({
    facts: {
      id: row.id,
      status: row.status as RequestState,
      submittedOn: localDateOf(row.submitted_at),
      firstContactOn: row.first_contact_on,
      waitingSince: row.waiting_since,
      holdUntil: row.hold_until,
      intakePlannedFor: row.planned_for === null ? null : row.planned_for.slice(0, 10),
      lastSignOfLifeOn: later(dayOrNull(row.last_reached_at), row.first_contact_on),
      oldestUnreadMessageOn: dayOrNull(row.oldest_message_at),
      hasOpenMatch: Number(row.open_matches) > 0,
    },
    programmeId: row.programme_id,
    carrierId: row.colleague_id,
    number: row.number,
    firstName: row.first_name,
    postcode4: row.postcode4,
    kinds: kinds.get(row.id) ?? [],
    phone: row.phone,
    version: row.version,
  }))
}

const kindsOf = async (tx: Tx): Promise<Map<string, string[]>> => {
  const rows = await tx
    .selectFrom('help_request_kind')
    .innerJoin('help_request', 'help_request.id', 'help_request_kind.help_request_id')
    .select(['help_request_kind.help_request_id', 'help_request_kind.kind'])
    .where('help_request.status', 'in', openRequestStates)
    .orderBy('help_request_kind.kind')
    .execute()
  const kinds = new Map<string, string[]>()
  for (const { help_request_id, kind } of rows)
    kinds.set(help_request_id, [...(kinds.get(help_request_id) ?? []), kind])
  return kinds
}

/** Everybody who applied and has not left. */
export const volunteerRows = async (tx: Tx): Promise<VolunteerRow[]> => {
  const rows = await tx
    .selectFrom('volunteer')
    .leftJoin('caseload_period', (join) =>
      join
        .onRef('caseload_period.subject_id', '=', 'volunteer.id')
        .on('caseload_period.subject_kind', '=', 'volunteer')
        .on('caseload_period.until_on', 'is', null),
    )
    .select([
      'volunteer.id',
      'volunteer.status',
      'volunteer.programme_id',
      'volunteer.first_name',
      'volunteer.postcode4',
      'volunteer.phone',
      'volunteer.applied_at',
      'volunteer.first_contact_on',
      'volunteer.paused_until',
      'volunteer.available_from',
      'caseload_period.colleague_id',
      (eb) =>
        eb
          .selectFrom('screening_step')
          .select((inner) => inner.fn.max('screening_step.renew_on').as('renew'))
          .whereRef('screening_step.volunteer_id', '=', 'volunteer.id')
          .where('screening_step.kind', '=', 'certificate')
          .as('renew_on'),
      (eb) =>
        eb
          .selectFrom('match')
          .select((inner) => inner.fn.countAll<number>().as('n'))
          .whereRef('match.volunteer_id', '=', 'volunteer.id')
          .where('match.status', 'in', openMatchStates)
          .as('open_matches'),
      (eb) =>
        eb
          .selectFrom('match')
          .select((inner) => inner.fn.max('match.proposed_at').as('at'))
          .whereRef('match.volunteer_id', '=', 'volunteer.id')
          .as('last_proposed_at'),
    ])
    .where('volunteer.status', '!=', 'left')
    .execute()
  return rows.map((row) => ({
    facts: {
      id: row.id,
      status: row.status as VolunteerState,
      appliedOn: localDateOf(row.applied_at),
      firstContactOn: row.first_contact_on,
      pausedUntil: row.paused_until,
      certificateRenewOn: row.renew_on,
      availableFrom: row.available_from,
      lastSignOfLifeOn: dayOrNull(row.last_proposed_at),
      openMatches: Number(row.open_matches),
    },
    programmeId: row.programme_id,
    carrierId: row.colleague_id,
    firstName: row.first_name,
    postcode4: row.postcode4,
    phone: row.phone,
  }))
}

/** Open matches, and ended ones whose aftercare call has not been made. `defaultInterval` counts where no rhythm was agreed. */
export const matchRows = async (
  tx: Tx,
  defaultInterval: (programmeId: string) => number,
): Promise<MatchRow[]> => {
  const rows = await tx
    .selectFrom('match')
    .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .innerJoin('household', 'household.id', 'help_request.household_id')
    .innerJoin('volunteer', 'volunteer.id', 'match.volunteer_id')
    .leftJoin('caseload_period', (join) =>
      join
        .onRef('caseload_period.subject_id', '=', 'match.id')
        .on('caseload_period.subject_kind', '=', 'match')
        .on('caseload_period.until_on', 'is', null),
    )
    .leftJoin('role_agreement', (join) =>
      join.onRef('role_agreement.match_id', '=', 'match.id').on('role_agreement.replaced_at', 'is', null),
    )
    .selectAll('match')
    .select([
      'parent.first_name as parent_first_name',
      'parent.phone as parent_phone',
      'volunteer.first_name as volunteer_first_name',
      'volunteer.phone as volunteer_phone',
      'household.postcode4',
      'caseload_period.colleague_id',
      'role_agreement.interval_days',
      (eb) =>
        eb
          .selectFrom('contact_moment')
          .select((inner) => inner.fn.max('contact_moment.happened_on').as('day'))
          .whereRef('contact_moment.match_id', '=', 'match.id')
          .where('contact_moment.kind', '!=', 'didNotTakePlace')
          .where('contact_moment.withdrawn_at', 'is', null)
          .as('last_contact_on'),
      (eb) =>
        eb
          .selectFrom('contact_moment')
          .select((inner) => inner.fn.min('contact_moment.logged_at').as('at'))
          .whereRef('contact_moment.match_id', '=', 'match.id')
          .where('contact_moment.call_me', '=', 1)
          .where('contact_moment.called_on', 'is', null)
          .where('contact_moment.withdrawn_at', 'is', null)
          .as('call_asked_at'),
    ])
    .where((where) =>
      where.or([
        where('match.status', 'in', openMatchStates),
        where.and([
          where('match.status', '=', 'ended'),
          where('match.aftercare_on', 'is not', null),
          where('match.aftercare_done_on', 'is', null),
        ]),
      ]),
    )
    .execute()
  return rows.map((row) => ({
    facts: {
      id: row.id,
      status: row.status as MatchState,
      proposedOn: localDateOf(row.proposed_at),
      expiresOn: row.expires_on,
      volunteerAnswer: row.volunteer_answer,
      bothYesOn: row.parent_answer === 'yes' ? dayOrNull(row.parent_answered_at) : null,
      introductionOn: row.introduction_at === null ? null : row.introduction_at.slice(0, 10),
      introductionHeldOn: row.introduction_held_on,
      trialFrom: row.trial_from,
      trialUntil: row.trial_until,
      startedOn: row.started_on,
      pausedUntil: row.paused_until,
      aftercareOn: row.aftercare_on,
      aftercareDoneOn: row.aftercare_done_on,
      intervalDays: row.interval_days ?? defaultInterval(row.programme_id),
      lastContactOn: row.last_contact_on,
      callAskedOn: earliest(dayOrNull(row.call_asked_at), unanswered(row.talk_asked_at, row.talk_had_at)),
    },
    programmeId: row.programme_id,
    carrierId: row.colleague_id,
    volunteerFirstName: row.volunteer_first_name,
    parentFirstName: row.parent_first_name,
    postcode4: row.postcode4,
    phone: row.volunteer_phone,
    parentPhone: row.parent_phone,
    introductionAt: row.introduction_at,
  }))
}

const unanswered = (askedAt: string | null, hadAt: string | null) =>
  hadAt === null ? dayOrNull(askedAt) : null
const earliest = (a: LocalDate | null, b: LocalDate | null) => (a === null ? b : b === null || a < b ? a : b)

/** The policies in force, by programme. */
export const policyRows = async (
  tx: Tx,
): Promise<{ programmeId: string; number: number; content: string }[]> => {
  const rows = await tx
    .selectFrom('policy_version')
    .select(['programme_id as programmeId', 'number', 'content'])
    .where(
      sql<boolean>`number = (select max(newest.number) from policy_version as newest where newest.programme_id = policy_version.programme_id)`,
    )
    .execute()
  return rows
}

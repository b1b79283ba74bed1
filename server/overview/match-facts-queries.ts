import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { type LocalDate, localDateOf, type LocalDateTime } from '#shared/dates.ts'
import type { MatchDueFacts } from '#shared/match-dues.ts'
import { type MatchState, matchStates, openMatchStates } from '#shared/matches.ts'
import type { CheckToCall } from '../supervision/call-queries.ts'
import type { DueScope } from './due-scope.ts'
import { dayOrNull } from './request-facts-queries.ts'

/** A match as Vandaag knows it: what its dues rest on and the first names of the two. */
export type MatchRow = {
  facts: MatchDueFacts
  programmeId: string
  carrierId: string | null
  volunteerFirstName: string
  parentFirstName: string
  postcode4: string | null
  phone: string
  parentPhone: string
  canMail: boolean
  introductionAt: LocalDateTime | null
  endedOn: LocalDate | null
  /** Who has not answered a proposal yet; null when nobody is waited for. */
  waitsFor: 'volunteer' | 'parent' | null
  /** Contact moments at which the volunteer asked to be called, and was not yet. */
  callMoments: string[]
  /** Boundary checks after which the reader is to call. */
  checks: CheckToCall[]
  /** The volunteer wants to talk before answering. */
  talkAsked: boolean
  version: number
}

const storedState = z.enum(matchStates)

const waitsFor = (status: MatchState, volunteerAnswer: string | null) => {
  if (status !== 'proposed') return null
  return volunteerAnswer === null ? 'volunteer' : 'parent'
}

/** Open matches, and those that are over but still ask for a call. `defaultInterval` counts where no rhythm was agreed. */
export const matchRows = async (
  tx: Tx,
  { carrierId }: DueScope,
  defaultInterval: (programmeId: string) => number,
  checks: readonly CheckToCall[],
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
    .select(['parent.first_name as parent_first_name', 'parent.phone as parent_phone'])
    .select(['volunteer.first_name as volunteer_first_name', 'volunteer.phone as volunteer_phone'])
    .select(['volunteer.email as volunteer_email', 'household.postcode4', 'caseload_period.colleague_id'])
    .select('role_agreement.interval_days')
    .select((select) =>
      select
        .selectFrom('contact_moment')
        .select(({ fn }) => fn.max('contact_moment.happened_on').as('day'))
        .whereRef('contact_moment.match_id', '=', 'match.id')
        .where('contact_moment.kind', '!=', 'didNotTakePlace')
        .where('contact_moment.withdrawn_at', 'is', null)
        .as('last_contact_on'),
    )
    .where((where) =>
      where.or([
        where('match.status', 'in', openMatchStates),
        where.and([
          where('match.status', '=', 'ended'),
          where('match.aftercare_on', 'is not', null),
          where('match.aftercare_done_on', 'is', null),
        ]),
        ...(checks.length === 0
          ? []
          : [
              where(
                'match.id',
                'in',
                checks.map(({ matchId }) => matchId),
              ),
            ]),
        // Who asked for a call gets it, also after the end.
        where(
          'match.id',
          'in',
          where
            .selectFrom('contact_moment')
            .select('contact_moment.match_id')
            .where('contact_moment.call_me', '=', 1)
            .where('contact_moment.called_on', 'is', null)
            .where('contact_moment.withdrawn_at', 'is', null),
        ),
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
  const calls = await callsByMatch(tx)
  const checksByMatch = Map.groupBy(checks, ({ matchId }) => matchId)
  return rows.map((row) => {
    const status = storedState.parse(row.status)
    const asked = calls.get(row.id) ?? []
    const talkAsked = row.talk_asked_at !== null && row.talk_had_at === null && isBefore(status)
    return {
      facts: {
        id: row.id,
        status,
        proposedOn: localDateOf(row.proposed_at),
        expiresOn: row.expires_on,
        bothYesOn: row.parent_answer === 'yes' ? dayOrNull(row.parent_answered_at) : null,
        introductionOn: row.introduction_at === null ? null : row.introduction_at.slice(0, 10),
        introductionHeldOn: row.introduction_held_on,
        trialFrom: row.trial_from,
        trialUntil: row.trial_until,
        startedOn: row.started_on,
        resumedOn: row.resumed_on,
        pausedUntil: row.paused_until,
        closingUntil: row.closing_until,
        reviewedOn: row.reviewed_on,
        aftercareOn: row.aftercare_on,
        aftercareDoneOn: row.aftercare_done_on,
        intervalDays: row.interval_days ?? defaultInterval(row.programme_id),
        lastContactOn: row.last_contact_on,
        askedOn: row.asked_on,
        callAskedOn: earliest([
          ...asked.map(({ loggedAt }) => localDateOf(loggedAt)),
          ...(talkAsked && row.talk_asked_at !== null ? [localDateOf(row.talk_asked_at)] : []),
        ]),
      },
      programmeId: row.programme_id,
      carrierId: row.colleague_id,
      volunteerFirstName: row.volunteer_first_name,
      parentFirstName: row.parent_first_name,
      postcode4: row.postcode4,
      phone: row.volunteer_phone,
      parentPhone: row.parent_phone,
      canMail: row.volunteer_email !== '',
      introductionAt: row.introduction_at,
      endedOn: row.ended_on,
      waitsFor: waitsFor(status, row.volunteer_answer),
      callMoments: asked.map(({ id }) => id),
      talkAsked,
      checks: checksByMatch.get(row.id) ?? [],
      version: row.version,
    }
  })
}

/** A talk before answering is only waited for until the answer has had its effect. */
const isBefore = (status: MatchState) => status === 'proposed' || status === 'introduction'

const earliest = (days: readonly LocalDate[]): LocalDate | null => [...days].sort()[0] ?? null

const callsByMatch = async (tx: Tx) => {
  const rows = await tx
    .selectFrom('contact_moment')
    .select(['id', 'match_id as matchId', 'logged_at as loggedAt'])
    .where('call_me', '=', 1)
    .where('called_on', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('logged_at')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, ({ matchId }) => matchId)
}

import type { Tx } from '#db/db.ts'
import type { LocalDate } from '#shared/dates.ts'
import { openRequestStates, type RequestState, requestStates } from '#shared/intake.ts'
import { type MatchState, matchStates, openMatchStates } from '#shared/matches.ts'
import { type VolunteerState, volunteerStates } from '#shared/volunteers.ts'
import { z } from 'zod'
import type { CarriedKind } from '../organisation/caseload.ts'

/** From which day to which day (null: still) somebody carried a thing. */
export type Period = { kind: CarriedKind; id: string; since: LocalDate; until: LocalDate | null }

const period = (row: {
  subject_kind: CarriedKind
  subject_id: string
  from_on: string
  until_on: string | null
}): Period => ({ kind: row.subject_kind, id: row.subject_id, since: row.from_on, until: row.until_on })

/** What a colleague carries today, and what she handed over since `after`, the latest first. */
export const periodsOf = async (tx: Tx, colleagueId: string, after: LocalDate): Promise<Period[]> =>
  (
    await tx
      .selectFrom('caseload_period')
      .select(['subject_kind', 'subject_id', 'from_on', 'until_on'])
      .where('colleague_id', '=', colleagueId)
      .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>=', after)]))
      .orderBy('from_on', 'desc')
      .orderBy('subject_id')
      .execute()
  ).map(period)

/** The last period of everything that was carried once and is in nobody's hands today. */
export const periodsOfNobody = async (tx: Tx): Promise<Period[]> => {
  const rows = await tx
    .selectFrom('caseload_period')
    .select(['subject_kind', 'subject_id', 'from_on', 'until_on'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('caseload_period as now')
            .select('now.id')
            .whereRef('now.subject_kind', '=', 'caseload_period.subject_kind')
            .whereRef('now.subject_id', '=', 'caseload_period.subject_id')
            .where('now.until_on', 'is', null),
        ),
      ),
    )
    .orderBy('until_on')
    .execute()
  return [...new Map(rows.map((row) => [`${row.subject_kind} ${row.subject_id}`, period(row)])).values()]
}

export type Thing =
  | { kind: 'helpRequest'; names: string[]; status: RequestState; number: number }
  | { kind: 'volunteer'; names: string[]; status: VolunteerState }
  | { kind: 'match'; names: string[]; status: MatchState }

const requestState = z.enum(requestStates)
const volunteerState = z.enum(volunteerStates)
const matchState = z.enum(matchStates)

/** Everything that still asks for a carrier, by its id: open requests, volunteers who did not leave, open matches. */
export const openThings = async (tx: Tx): Promise<Map<string, Thing>> => {
  const requests = await tx
    .selectFrom('help_request')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .select(['help_request.id', 'help_request.status', 'help_request.number', 'parent.first_name'])
    .where('help_request.status', 'in', openRequestStates)
    .execute()
  const volunteers = await tx
    .selectFrom('volunteer')
    .select(['id', 'status', 'first_name', 'last_name'])
    .where('status', '!=', 'left')
    .execute()
  const matches = await tx
    .selectFrom('match')
    .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .innerJoin('volunteer', 'volunteer.id', 'match.volunteer_id')
    .select(['match.id', 'match.status', 'parent.first_name as parent', 'volunteer.first_name as volunteer'])
    .where('match.status', 'in', openMatchStates)
    .execute()
  return new Map<string, Thing>([
    ...requests.map((row): [string, Thing] => [
      row.id,
      {
        kind: 'helpRequest',
        names: [row.first_name],
        status: requestState.parse(row.status),
        number: row.number,
      },
    ]),
    ...volunteers.map((row): [string, Thing] => [
      row.id,
      {
        kind: 'volunteer',
        names: [`${row.first_name} ${row.last_name}`.trim()],
        status: volunteerState.parse(row.status),
      },
    ]),
    ...matches.map((row): [string, Thing] => [
      row.id,
      { kind: 'match', names: [row.volunteer, row.parent], status: matchState.parse(row.status) },
    ]),
  ])
}

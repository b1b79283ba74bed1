import type { Tx } from '#db/db.ts'
import { endedRequestStates, type RequestState, requestStates } from '#shared/intake.ts'
import { type MatchState, matchStates, openMatchStates } from '#shared/matches.ts'
import { type VolunteerState, volunteerStates } from '#shared/volunteers.ts'
import { z } from 'zod'

/** What is looked for: the parts of a name as they are compared (see shared/search-key.ts), or a request's number. */
export type Wanted = { parts: readonly string[]; number: number | null }

/** Who may see what is over: null sees all of it, a colleague only what is carried by her. */
export type PastOf = string | null

const most = 6

const requestState = z.enum(requestStates)
const matchState = z.enum(matchStates)
const volunteerState = z.enum(volunteerStates)

export type FoundRequest = {
  id: string
  number: number
  firstName: string
  status: RequestState
  postcode4: string | null
}

/** Requests whose parent's name has every part at the start of a word, or whose number begins so; open ones first. */
export const findRequests = async (
  tx: Tx,
  { parts, number }: Wanted,
  pastOf: PastOf,
): Promise<FoundRequest[]> => {
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
    .select(['help_request.id', 'help_request.number', 'help_request.status', 'parent.first_name'])
    .select('household.postcode4')
    .where((where) =>
      number === null
        ? where.and(
            parts.map((part) =>
              where.or([
                where('parent.search_key', 'like', `${part}%`),
                where('parent.search_key', 'like', `% ${part}%`),
              ]),
            ),
          )
        : where('help_request.number', '=', number),
    )
    .$if(pastOf !== null, (query) =>
      query.where((where) =>
        where.or([
          where('help_request.status', 'not in', endedRequestStates),
          where('caseload_period.colleague_id', '=', pastOf),
        ]),
      ),
    )
    .orderBy((order) =>
      order.case().when('help_request.status', 'in', endedRequestStates).then(1).else(0).end(),
    )
    .orderBy('help_request.number', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    firstName: row.first_name,
    status: requestState.parse(row.status),
    postcode4: row.postcode4,
  }))
}

export type FoundVolunteer = { id: string; firstName: string; lastName: string; status: VolunteerState }

/** Volunteers whose name has every part at the start of a word; who left comes last. */
export const findVolunteers = async (
  tx: Tx,
  { parts }: Wanted,
  pastOf: PastOf,
): Promise<FoundVolunteer[]> => {
  const rows = await tx
    .selectFrom('volunteer')
    .leftJoin('caseload_period', (join) =>
      join
        .onRef('caseload_period.subject_id', '=', 'volunteer.id')
        .on('caseload_period.subject_kind', '=', 'volunteer')
        .on('caseload_period.until_on', 'is', null),
    )
    .select(['volunteer.id', 'volunteer.first_name', 'volunteer.last_name', 'volunteer.status'])
    .where((where) =>
      where.and(
        parts.map((part) =>
          where.or([
            where('volunteer.search_key', 'like', `${part}%`),
            where('volunteer.search_key', 'like', `% ${part}%`),
          ]),
        ),
      ),
    )
    .$if(pastOf !== null, (query) =>
      query.where((where) =>
        where.or([
          where('volunteer.status', '!=', 'left'),
          where('caseload_period.colleague_id', '=', pastOf),
        ]),
      ),
    )
    .orderBy((order) => order.case().when('volunteer.status', '=', 'left').then(1).else(0).end())
    .orderBy('volunteer.search_key')
    .orderBy('volunteer.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    status: volunteerState.parse(row.status),
  }))
}

export type FoundMatch = { id: string; volunteerName: string; parentName: string; status: MatchState }

/** Open matches in which each part begins a word of either name: "samira den" finds Samira en Denise. */
export const findMatches = async (tx: Tx, { parts }: Wanted): Promise<FoundMatch[]> => {
  const rows = await tx
    .selectFrom('match')
    .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .innerJoin('volunteer', 'volunteer.id', 'match.volunteer_id')
    .select(['match.id', 'match.status'])
    .select(['parent.first_name as parentName', 'volunteer.first_name as volunteerName'])
    .where('match.status', 'in', openMatchStates)
    .where((where) =>
      where.and(
        parts.map((part) =>
          where.or([
            where('parent.search_key', 'like', `${part}%`),
            where('parent.search_key', 'like', `% ${part}%`),
            where('volunteer.search_key', 'like', `${part}%`),
            where('volunteer.search_key', 'like', `% ${part}%`),
          ]),
        ),
      ),
    )
    .orderBy('volunteer.search_key')
    .orderBy('match.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, status: matchState.parse(row.status) }))
}

import type { Tx } from '#db/db.ts'
import { type LocalDate, localDateOf } from '#shared/dates.ts'
import { openMatchStates } from '#shared/matches.ts'
import { helpKinds, type HelpKind } from '#shared/vocabulary.ts'
import { grouped } from './in-chunks.ts'

export type WaitingRequest = {
  id: string
  number: number
  firstName: string
  district: string | null
  postcode4: string | null
  waitingSince: LocalDate
  carrierId: string | null
  kinds: HelpKind[]
  /** How often somebody was proposed so far. */
  proposals: number
}

/** Requests that search, without an open match and not on hold: longest waiting first, then by number. */
export const waitingRequests = async (tx: Tx, today: LocalDate): Promise<WaitingRequest[]> => {
  const rows = await tx
    .selectFrom('help_request as r')
    .innerJoin('household as h', 'h.id', 'r.household_id')
    .innerJoin('parent as p', 'p.id', 'r.parent_id')
    .leftJoin('district_postcode as dp', 'dp.postcode4', 'h.postcode4')
    .leftJoin('district as d', 'd.id', 'dp.district_id')
    .leftJoin('caseload_period as c', (join) =>
      join
        .onRef('c.subject_id', '=', 'r.id')
        .on('c.subject_kind', '=', 'helpRequest')
        .on('c.until_on', 'is', null),
    )
    .select([
      'r.id',
      'r.number',
      'r.waiting_since',
      'h.postcode4',
      'p.first_name',
      'd.name as district',
      'c.colleague_id',
    ])
    .select(({ selectFrom }) =>
      selectFrom('match')
        .select(({ fn }) => fn.countAll().as('proposed'))
        .whereRef('match.help_request_id', '=', 'r.id')
        .as('proposed'),
    )
    .where('r.status', '=', 'searching')
    .where((where) => where.or([where('r.hold_until', 'is', null), where('r.hold_until', '<=', today)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('match as m')
            .select('m.id')
            .whereRef('m.help_request_id', '=', 'r.id')
            .where('m.status', 'in', openMatchStates),
        ),
      ),
    )
    .orderBy('r.waiting_since')
    .orderBy('r.number')
    .execute()
  const kinds = grouped(
    await tx
      .selectFrom('help_request_kind as k')
      .innerJoin('help_request as r', 'r.id', 'k.help_request_id')
      .select(['k.help_request_id as id', 'k.kind'])
      .where('r.status', '=', 'searching')
      .execute(),
  )
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    firstName: row.first_name,
    district: row.district,
    postcode4: row.postcode4,
    waitingSince: row.waiting_since,
    carrierId: row.colleague_id,
    proposals: Number(row.proposed),
    kinds: helpKinds.filter((kind) => kinds.get(row.id)?.some((one) => one.kind === kind)),
  }))
}

export type WaitingVolunteer = {
  id: string
  firstName: string
  postcode4: string | null
  /** Since the last match ended, else since the day of becoming available, else since applying. */
  waitingSince: LocalDate
  /** How often this volunteer was proposed so far: nobody should be passed over unseen. */
  proposals: number
  room: number
}

/** Volunteers who are available now and have room: longest waiting first, then by id. */
export const waitingVolunteers = async (tx: Tx, today: LocalDate): Promise<WaitingVolunteer[]> => {
  const rows = await tx
    .selectFrom('volunteer as v')
    .leftJoin('volunteer_reached as a', (join) =>
      join.onRef('a.volunteer_id', '=', 'v.id').on('a.state', '=', 'available'),
    )
    .select(['v.id', 'v.first_name', 'v.postcode4', 'v.capacity', 'v.applied_at', 'a.first_on'])
    .where('v.status', '=', 'available')
    .where((where) =>
      where.or([
        where('v.paused_from', 'is', null),
        where('v.paused_from', '>', today),
        where('v.paused_until', '<', today),
      ]),
    )
    .where((where) => where.or([where('v.rest_until', 'is', null), where('v.rest_until', '<', today)]))
    .where((where) =>
      where.or([where('v.available_from', 'is', null), where('v.available_from', '<=', today)]),
    )
    .execute()
  const matches = grouped(
    await tx
      .selectFrom('match')
      .select(['volunteer_id as id', 'status', 'ended_on'])
      .orderBy('match.id')
      .execute(),
  )
  const open: readonly string[] = openMatchStates
  return rows
    .map((row) => {
      const own = matches.get(row.id) ?? []
      const ended = own.flatMap(({ ended_on }) => ended_on ?? []).sort()
      return {
        id: row.id,
        firstName: row.first_name,
        postcode4: row.postcode4,
        waitingSince: ended.at(-1) ?? row.first_on ?? localDateOf(row.applied_at),
        proposals: own.length,
        room: row.capacity - own.filter(({ status }) => open.includes(status)).length,
      }
    })
    .filter(({ room }) => room > 0)
    .sort((a, b) => a.waitingSince.localeCompare(b.waitingSince) || (a.id < b.id ? -1 : 1))
}

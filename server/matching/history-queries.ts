import type { Tx } from '#db/db.ts'
import { localDateOf } from '#shared/dates.ts'
import { type EndReason, openMatchStates } from '#shared/matches.ts'
import type { PairOutcome, RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import { grouped, inChunks, type VolunteerIds } from './in-chunks.ts'

/** Reasons to end that say nothing against the two. */
const goodEndings: readonly string[] = [
  'goalReached',
  'noLongerNeeded',
  'moved',
  'contactGoesOn',
] satisfies EndReason[]

const isGoodEnd = (reasons: readonly string[]) =>
  reasons.length > 0 && reasons.every((reason) => goodEndings.includes(reason))

type Earlier = RequestFacts['earlier']
type Past = { household: string; pair: Earlier[number] }

/**
 * How earlier proposals and matches of these families came to their end, by household. One that we took back ourselves
 * says nothing.
 */
export const earlierPairsOf = async (
  tx: Tx,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, Earlier>> => {
  const rows = await inChunks(householdIds, (chunk) =>
    tx
      .selectFrom('match')
      .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
      .select([
        'match.id',
        'match.volunteer_id',
        'match.status',
        'match.ended_on',
        'match.expires_on',
        'match.proposed_at',
        'match.volunteer_answered_at',
        'match.parent_answered_at',
        'help_request.household_id',
      ])
      .where('help_request.household_id', 'in', chunk ?? [])
      .where('match.status', 'in', ['ended', 'declined', 'expired'])
      .orderBy('match.proposed_at')
      .orderBy('match.id')
      .execute(),
  )
  const reasonsOf = grouped(
    await inChunks(
      rows.map(({ id }) => id),
      (chunk) =>
        tx
          .selectFrom('match_reason')
          .select(['match_id as id', 'reason'])
          .where('match_id', 'in', chunk ?? [])
          .orderBy('reason')
          .execute(),
    ),
  )
  const past = rows.map((row): Past => {
    const reasons = (reasonsOf.get(row.id) ?? []).map(({ reason }) => reason)
    const answeredOn = localDateOf(row.parent_answered_at ?? row.volunteer_answered_at ?? row.proposed_at)
    const endings: Record<string, { outcome: PairOutcome; on: string }> = {
      ended: { outcome: isGoodEnd(reasons) ? 'endedWell' : 'endedEarly', on: row.ended_on ?? answeredOn },
      declined: { outcome: 'declined', on: answeredOn },
    }
    const ending = endings[row.status] ?? { outcome: 'expired' as const, on: row.expires_on }
    return { household: row.household_id, pair: { volunteerId: row.volunteer_id, reasons, ...ending } }
  })
  const byHousehold = new Map<string, Earlier>()
  for (const { household, pair } of past) {
    const own = byHousehold.get(household)
    if (own === undefined) byHousehold.set(household, [pair])
    else own.push(pair)
  }
  return byHousehold
}

export type History = Pick<VolunteerFacts, 'openMatches' | 'roomFrom' | 'promisedHours' | 'before'>

export const noHistory: History = {
  openMatches: 0,
  roomFrom: null,
  promisedHours: 0,
  before: { count: 0, lastEndedOn: null, lastEndedWell: null },
}

type Promised = { minutes: number | null; interval: number | null; hours: number | null }

/** Hours a week: by the role agreement in force, else as the request asks. */
const hoursOf = ({ minutes, interval, hours }: Promised): number =>
  minutes !== null && interval !== null ? (minutes / 60) * (7 / interval) : (hours ?? 0)

const isOpen = (status: string) => (openMatchStates as readonly string[]).includes(status)

/** Open matches, hours promised in them, and earlier matches that got as far as a trial, by volunteer. */
export const historyOf = async (tx: Tx, ids: VolunteerIds): Promise<Map<string, History>> => {
  const matches = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('match')
      .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
      .leftJoin('role_agreement', (join) =>
        join.onRef('role_agreement.match_id', '=', 'match.id').on('role_agreement.replaced_at', 'is', null),
      )
      .select([
        'match.id',
        'match.volunteer_id',
        'match.status',
        'match.trial_from',
        'match.ended_on',
        'match.closing_until',
        'help_request.hours_per_week as hours',
        'role_agreement.minutes_per_time as minutes',
        'role_agreement.interval_days as interval',
      ])
      .$if(chunk !== null, (query) => query.where('match.volunteer_id', 'in', chunk ?? []))
      .orderBy('match.id')
      .execute(),
  )
  const reasons = grouped(
    await inChunks(ids, (chunk) =>
      tx
        .selectFrom('match_reason')
        .innerJoin('match', 'match.id', 'match_reason.match_id')
        .select(['match_reason.match_id as id', 'match_reason.reason'])
        .where('match_reason.moment', '=', 'ended')
        .$if(chunk !== null, (query) => query.where('match.volunteer_id', 'in', chunk ?? []))
        .execute(),
    ),
  )
  const histories = new Map<string, History>()
  for (const row of matches) {
    const so = histories.get(row.volunteer_id) ?? noHistory
    const isLater = row.ended_on !== null && row.ended_on > (so.before.lastEndedOn ?? '')
    const ownReasons = isLater ? (reasons.get(row.id) ?? []).map(({ reason }) => reason) : []
    const closing = row.status === 'closing' ? row.closing_until : null
    histories.set(row.volunteer_id, {
      openMatches: so.openMatches + (isOpen(row.status) ? 1 : 0),
      roomFrom: closing !== null && (so.roomFrom === null || closing < so.roomFrom) ? closing : so.roomFrom,
      promisedHours: so.promisedHours + (isOpen(row.status) ? hoursOf(row) : 0),
      before: {
        count: so.before.count + (row.trial_from === null ? 0 : 1),
        lastEndedOn: isLater ? row.ended_on : so.before.lastEndedOn,
        lastEndedWell: isLater ? isGoodEnd(ownReasons) : so.before.lastEndedWell,
      },
    })
  }
  return histories
}

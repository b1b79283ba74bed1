import { type SqlBool, sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import type { ListMatches } from '#shared/match-inputs.ts'
import { type ListedStage, listedStages, overMatchStates } from '#shared/matches.ts'
import { type Match, toMatch } from './queries.ts'

export const pageSize = 100

export type ListedMatch = Match & {
  programme: string
  requestNumber: number
  familyFirstName: string
  volunteerFirstName: string
  volunteerLastName: string
  carrierId: string | null
  carrierName: string | null
}

type Wanted = Pick<ListMatches, 'whose' | 'programmeId'> & { colleagueId: string }

const statusesOf = (stage: ListedStage): readonly string[] => (stage === 'over' ? overMatchStates : [stage])

/** The day a row is sorted by; empty where a day has yet to be chosen, so that it comes first. */
const sortDay = sql<string>`coalesce(case match.status
  when 'proposed' then match.expires_on
  when 'introduction' then match.introduction_at
  when 'trial' then match.trial_until
  when 'paused' then match.paused_until
  when 'closing' then match.closing_until
  else match.started_on end, '')`

const wanted = (tx: Tx, { whose, programmeId, colleagueId }: Wanted) => {
  const all = tx
    .selectFrom('match')
    .leftJoin('caseload_period as carried', (join) =>
      join
        .onRef('carried.subject_id', '=', 'match.id')
        .on('carried.subject_kind', '=', 'match')
        .on('carried.until_on', 'is', null),
    )
  const ofWhom = whose === 'mine' ? all.where('carried.colleague_id', '=', colleagueId) : all
  return programmeId === null ? ofWhom : ofWhom.where('match.programme_id', '=', programmeId)
}

/** How many matches stand in each stage of the list. */
export const countStages = async (tx: Tx, filter: Wanted): Promise<Record<ListedStage, number>> => {
  const rows = await wanted(tx, filter)
    .select(({ fn }) => ['match.status', fn.countAll<number>().as('many')])
    .groupBy('match.status')
    .execute()
  const manyIn = (stage: ListedStage) =>
    rows
      .filter(({ status }) => statusesOf(stage).includes(status))
      .reduce((sum, { many }) => sum + Number(many), 0)
  const counts = listedStages.map((stage) => [stage, manyIn(stage)] as const)
  return Object.fromEntries(counts) as Record<ListedStage, number>
}

/** One page of the list, the first thing to do first; what is over, the newest first. */
export const pageOfMatches = async (
  tx: Tx,
  filter: Wanted,
  { stage, page }: Pick<ListMatches, 'stage' | 'page'>,
): Promise<ListedMatch[]> => {
  const open = sql<SqlBool>`match.status not in (${sql.join(overMatchStates)})`
  const base = wanted(tx, filter)
    .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .innerJoin('volunteer', 'volunteer.id', 'match.volunteer_id')
    .innerJoin('programme', 'programme.id', 'match.programme_id')
    .leftJoin('colleague', 'colleague.id', 'carried.colleague_id')
    .selectAll('match')
    .select([
      'help_request.household_id',
      'help_request.status as request_status',
      'help_request.number',
      'parent.first_name as family_first_name',
      'volunteer.first_name',
      'volunteer.last_name',
      'programme.name as programme',
      'carried.colleague_id',
      'colleague.name as carrier_name',
    ])
  const staged = stage === null ? base.where(open) : base.where('match.status', 'in', statusesOf(stage))
  const sorted =
    stage === 'over' ? staged.orderBy('match.proposed_at', 'desc') : staged.orderBy(sortDay, 'asc')
  const rows = await sorted
    .orderBy('match.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return rows.map((row) => ({
    ...toMatch(row),
    programme: row.programme,
    requestNumber: row.number,
    familyFirstName: row.family_first_name,
    volunteerFirstName: row.first_name,
    volunteerLastName: row.last_name,
    carrierId: row.colleague_id,
    carrierName: row.carrier_name,
  }))
}

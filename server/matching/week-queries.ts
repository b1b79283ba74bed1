import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import type { Point } from '#shared/distance.ts'
import { inChunks } from './in-chunks.ts'

/** Requests that this colleague opened with a reason and may still read. */
export const requestsOpenedWithReason = async (
  tx: Tx,
  colleagueId: string,
  now: Instant,
): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('file_opening')
    .select('subject_id')
    .where('colleague_id', '=', colleagueId)
    .where('subject_kind', '=', 'helpRequest')
    .where('until_at', '>', now)
    .execute()
  return new Set(rows.map((row) => row.subject_id))
}

/** Requests that somebody carried and nobody carries any more: that colleague left. */
export const requestsOnceCarried = async (tx: Tx): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('caseload_period')
    .select('subject_id')
    .where('subject_kind', '=', 'helpRequest')
    .groupBy('subject_id')
    .having(sql<boolean>`count(until_on) = count(*)`)
    .execute()
  return new Set(rows.map((row) => row.subject_id))
}

const storedPairs = z.array(z.tuple([z.string(), z.string()]))

/** The newest plan of a week before this one: its Monday, and per request the volunteer. */
export const planBefore = async (
  tx: Tx,
  week: LocalDate,
): Promise<{ week: LocalDate; volunteerOf: Map<string, string> } | null> => {
  const row = await tx
    .selectFrom('week_plan')
    .select(['week', 'pairs'])
    .where('week', '<', week)
    .orderBy('week', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  return { week: row.week, volunteerOf: new Map(storedPairs.parse(JSON.parse(row.pairs))) }
}

/** The pairs that are kept of a week, as the text they are kept in. */
export const keptPlan = async (tx: Tx, week: LocalDate): Promise<string | null> => {
  const row = await tx.selectFrom('week_plan').select('pairs').where('week', '=', week).executeTakeFirst()
  return row?.pairs ?? null
}

/** Keeps the plan of this week in place of the one before it, and forgets what no week is compared with any more. */
export const keepPlan = async (
  tx: Tx,
  plan: { week: LocalDate; madeAt: Instant; pairs: string },
): Promise<void> => {
  const values = { made_at: plan.madeAt, pairs: plan.pairs }
  await tx
    .insertInto('week_plan')
    .values({ week: plan.week, ...values })
    .onConflict((conflict) => conflict.column('week').doUpdateSet(values))
    .execute()
  const newest = await tx.selectFrom('week_plan').select('week').orderBy('week', 'desc').limit(2).execute()
  await tx
    .deleteFrom('week_plan')
    .where(
      'week',
      'not in',
      newest.map(({ week }) => week),
    )
    .execute()
}

/** Where somebody new might live: postcodes with a place on the map, by the name of their district or town. */
export const namesOfPostcodes = async (tx: Tx, codes: readonly string[]): Promise<Map<string, string>> => {
  const rows = await inChunks(codes, (chunk) =>
    tx
      .selectFrom('postcode4 as p')
      .leftJoin('district_postcode as dp', 'dp.postcode4', 'p.code')
      .leftJoin('district as d', 'd.id', 'dp.district_id')
      .select(['p.code', 'p.place', 'd.name'])
      .where('p.code', 'in', chunk ?? [])
      .orderBy('p.code')
      .execute(),
  )
  return new Map(rows.map(({ code, place, name }) => [code, name ?? place]))
}

/** Where a postcode lies; null when the table of postcodes does not have it. */
export const pointOfPostcode = async (tx: Tx, code: string): Promise<Point | null> => {
  const row = await tx
    .selectFrom('postcode4')
    .select(['lat', 'lon'])
    .where('code', '=', code)
    .executeTakeFirst()
  return row ?? null
}

/** Whether there is a programme with this id that is not archived. */
export const programmeExists = async (tx: Tx, programmeId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('programme')
    .select('id')
    .where('id', '=', programmeId)
    .where('archived_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

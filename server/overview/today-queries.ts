import { sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'

/** Which dues this colleague put away, and until which day. Nobody puts away for somebody else. */
export const laterOf = async (tx: Tx, colleagueId: string): Promise<Map<string, LocalDate>> => {
  const rows = await tx
    .selectFrom('later')
    .select(['due_key', 'until_on'])
    .where('colleague_id', '=', colleagueId)
    .execute()
  return new Map(rows.map((row) => [row.due_key, row.until_on]))
}

/** What colleagues other than this one have put away past today: who, and until when; the longest away last. */
export const laterOfOthers = async (
  tx: Tx,
  colleagueId: string,
  today: LocalDate,
): Promise<Map<string, { name: string; until: LocalDate }>> => {
  const rows = await tx
    .selectFrom('later')
    .innerJoin('colleague', 'colleague.id', 'later.colleague_id')
    .select(['later.due_key as dueKey', 'later.until_on as until', 'colleague.name'])
    .where('later.colleague_id', '!=', colleagueId)
    .where('later.until_on', '>', today)
    .orderBy('later.until_on')
    .orderBy('colleague.name')
    .execute()
  return new Map(rows.map(({ dueKey, name, until }) => [dueKey, { name, until }]))
}

/** The id of the wijk of every postcode that belongs to one. */
export const districtsByPostcode = async (tx: Tx): Promise<Map<string, string>> => {
  const rows = await tx.selectFrom('district_postcode').select(['postcode4', 'district_id']).execute()
  return new Map(rows.map((row) => [row.postcode4, row.district_id]))
}

export const putAway = async (
  tx: Tx,
  dueKey: string,
  colleagueId: string,
  untilOn: LocalDate,
  setAt: Instant,
): Promise<void> => {
  const later = { colleague_id: colleagueId, until_on: untilOn, set_at: setAt }
  await tx
    .insertInto('later')
    .values({ due_key: dueKey, ...later })
    .onConflict((conflict) => conflict.columns(['due_key', 'colleague_id']).doUpdateSet(later))
    .execute()
}

export const takeBack = async (tx: Tx, dueKey: string, colleagueId: string): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('later')
    .where('due_key', '=', dueKey)
    .where('colleague_id', '=', colleagueId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export type Done = { dueKey: string; untilOn: LocalDate; setAt: Instant }

/** What this colleague put away since an instant, newest first: "net gedaan". */
export const recentlyPutAway = async (tx: Tx, colleagueId: string, since: Instant): Promise<Done[]> =>
  tx
    .selectFrom('later')
    .select(['due_key as dueKey', 'until_on as untilOn', 'set_at as setAt'])
    .where('colleague_id', '=', colleagueId)
    .where('set_at', '>', since)
    .orderBy('set_at', 'desc')
    .orderBy('due_key')
    .limit(10)
    .execute()

/** The policies in force, by programme. */
export const policyRows = async (tx: Tx): Promise<{ programmeId: string; content: string }[]> =>
  tx
    .selectFrom('policy_version')
    .select(['programme_id as programmeId', 'content'])
    .where(
      sql<boolean>`number = (select max(newest.number) from policy_version as newest where newest.programme_id = policy_version.programme_id)`,
    )
    .execute()

/** New requests that nobody put off: the badge at Intake. */
export const countNewRequests = async (tx: Tx, today: LocalDate): Promise<number> => {
  const row = await tx
    .selectFrom('help_request')
    .select(({ fn }) => fn.countAll<number>().as('many'))
    .where('status', '=', 'submitted')
    .where((where) => where.or([where('hold_until', 'is', null), where('hold_until', '<=', today)]))
    .executeTakeFirstOrThrow()
  return Number(row.many)
}

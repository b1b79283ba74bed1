import type { Tx } from '#db/db.ts'
import type { LocalDate } from '#shared/dates.ts'
import type { Carried } from './caseload.ts'

/** What one colleague carries today, by kind and then by how long. */
export const carriedBy = async (tx: Tx, colleagueId: string): Promise<(Carried & { since: LocalDate })[]> => {
  const rows = await tx
    .selectFrom('caseload_period')
    .select(['subject_kind', 'subject_id', 'from_on'])
    .where('colleague_id', '=', colleagueId)
    .where('until_on', 'is', null)
    .orderBy('subject_kind')
    .orderBy('from_on')
    .orderBy('subject_id')
    .execute()
  return rows.map((row) => ({ kind: row.subject_kind, id: row.subject_id, since: row.from_on }))
}

/** Whether somebody works here today. */
export const isActiveColleague = async (tx: Tx, id: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('colleague')
    .select('id')
    .where('id', '=', id)
    .where('status', '=', 'active')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether somebody works or worked here. */
export const isColleague = async (tx: Tx, id: string): Promise<boolean> => {
  const row = await tx.selectFrom('colleague').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Whether somebody carried this before, whoever that was. */
export const wasCarried = async (tx: Tx, { kind, id }: Carried): Promise<boolean> => {
  const row = await tx
    .selectFrom('caseload_period')
    .select('id')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

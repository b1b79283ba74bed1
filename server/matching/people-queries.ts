import type { Tx } from '#db/db.ts'
import { inChunks } from './in-chunks.ts'

/** First names by id. */
export const namesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('volunteer')
      .select(['id', 'first_name'])
      .where('id', 'in', chunk ?? [])
      .orderBy('id')
      .execute(),
  )
  return new Map(rows.map((row) => [row.id, row.first_name]))
}

/** How many volunteers are with the organisation, applicants included. */
export const countPresent = async (tx: Tx): Promise<number> => {
  const row = await tx
    .selectFrom('volunteer')
    .select(({ fn }) => fn.countAll().as('present'))
    .where('status', '<>', 'left')
    .executeTakeFirstOrThrow()
  return Number(row.present)
}

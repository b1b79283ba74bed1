import type { Tx } from '#db/db.ts'

/** Names of all colleagues, also of those who left: history keeps reading as it was. */
export const colleagueNames = async (tx: Tx): Promise<Map<string, string>> => {
  const rows = await tx.selectFrom('colleague').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** How to reach one colleague; null when there is no such one. */
export const colleagueContact = async (
  tx: Tx,
  id: string,
): Promise<{ name: string; phone: string } | null> => {
  const row = await tx
    .selectFrom('colleague')
    .select(['name', 'phone'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

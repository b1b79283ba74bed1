import type { Tx } from '#db/db.ts'

/** Names of whoever noted or answered, by id: volunteers by their first name. */
export const namesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const colleagues = await tx.selectFrom('colleague').select(['id', 'name']).where('id', 'in', ids).execute()
  const volunteers = await tx
    .selectFrom('volunteer')
    .select(['id', 'first_name'])
    .where('id', 'in', ids)
    .execute()
  return new Map([
    ...colleagues.map(({ id, name }) => [id, name] as const),
    ...volunteers.map(({ id, first_name }) => [id, first_name] as const),
  ])
}

/** Where a volunteer's mail goes and in which language. */
export const volunteerAddress = (tx: Tx, id: string) =>
  tx.selectFrom('volunteer').select(['email', 'locale']).where('id', '=', id).executeTakeFirst()

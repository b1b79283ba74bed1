import type { Tx } from '#db/db.ts'
import { type Locale, locales } from '#shared/vocabulary.ts'

/** Where a volunteer's mail goes and in which language; no address is an empty one. */
export const addressOf = async (tx: Tx, volunteerId: string): Promise<{ email: string; locale: Locale }> => {
  const row = await tx
    .selectFrom('volunteer')
    .select(['email', 'locale'])
    .where('id', '=', volunteerId)
    .executeTakeFirstOrThrow()
  return { email: row.email, locale: locales.find((one) => one === row.locale) ?? 'nl' }
}

/** Names of colleagues by id. */
export const colleaguesNamed = async (
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('colleague').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

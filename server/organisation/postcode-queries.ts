import { sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import type { PostcodeRow } from './read-postcode-file.ts'

export type PostcodeSource = {
  name: string
  licence: string
  asOf: LocalDate
  importedAt: Instant
  rows: number
}

/** The one source that the table comes from; a new import replaces both. */
const sourceId = 'postcode4'

export const postcodeSource = async (tx: Tx): Promise<PostcodeSource | null> => {
  const row = await tx.selectFrom('postcode_source').selectAll().where('id', '=', sourceId).executeTakeFirst()
  return row === undefined
    ? null
    : {
        name: row.name,
        licence: row.licence,
        asOf: row.as_of,
        importedAt: row.imported_at,
        rows: row.rows,
      }
}

export const allPostcodes = async (tx: Tx): Promise<PostcodeRow[]> =>
  tx
    .selectFrom('postcode4')
    .select(['code', 'lat', 'lon', 'place', 'municipality', 'province'])
    .orderBy('code')
    .execute()

export const countPostcodes = async (tx: Tx): Promise<number> => {
  const row = await tx
    .selectFrom('postcode4')
    .select(sql<number>`count(*)`.as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

export const deletePostcodes = async (tx: Tx): Promise<void> => {
  await tx.deleteFrom('postcode4').execute()
}

export const insertPostcodes = async (tx: Tx, rows: readonly PostcodeRow[]): Promise<void> => {
  await tx
    .insertInto('postcode4')
    .values([...rows])
    .execute()
}

export const saveSource = async (tx: Tx, source: PostcodeSource): Promise<void> => {
  const columns = {
    name: source.name,
    licence: source.licence,
    as_of: source.asOf,
    imported_at: source.importedAt,
    rows: source.rows,
  }
  await tx
    .insertInto('postcode_source')
    .values({ id: sourceId, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}

/** Known postcodes of people and wijken that the table does not hold, at most `limit`; the distance to them is unknown. */
export const districtCodesWithoutPoint = async (tx: Tx, limit: number): Promise<string[]> => {
  const rows = await tx
    .selectFrom('district_postcode')
    .leftJoin('postcode4', 'postcode4.code', 'district_postcode.postcode4')
    .select('district_postcode.postcode4 as code')
    .where('postcode4.code', 'is', null)
    .orderBy('district_postcode.postcode4')
    .limit(limit)
    .execute()
  return rows.map(({ code }) => code)
}

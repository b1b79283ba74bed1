import type { Tx } from '#db/db.ts'

export type District = { id: string; code: string; name: string; postcodes: string[] }

/** Every wijk with its postcodes, by name. */
export const allDistricts = async (tx: Tx): Promise<District[]> => {
  const districts = await tx.selectFrom('district').selectAll().execute()
  const codes = await tx.selectFrom('district_postcode').selectAll().orderBy('postcode4').execute()
  return districts
    .map((district) => ({
      ...district,
      postcodes: codes.filter((code) => code.district_id === district.id).map((code) => code.postcode4),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** The name of the wijk that a postcode lies in, or null. */
export const districtOf = async (tx: Tx, postcode4: string): Promise<string | null> => {
  const row = await tx
    .selectFrom('district_postcode')
    .innerJoin('district', 'district.id', 'district_postcode.district_id')
    .select('district.name')
    .where('district_postcode.postcode4', '=', postcode4)
    .executeTakeFirst()
  return row?.name ?? null
}

export const districtExists = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.selectFrom('district').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

export const insertDistrict = async (
  tx: Tx,
  district: { id: string; code: string; name: string },
): Promise<void> => {
  await tx.insertInto('district').values(district).execute()
}

/** False when there is no such wijk. */
export const updateDistrict = async (
  tx: Tx,
  id: string,
  content: { code: string; name: string },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('district')
    .set(content)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

export const deleteDistrict = async (tx: Tx, id: string): Promise<boolean> => {
  await tx.deleteFrom('district_postcode').where('district_id', '=', id).execute()
  const gone = await tx.deleteFrom('district').where('id', '=', id).returning('id').executeTakeFirst()
  return gone !== undefined
}

/** Which of these postcodes lie in another wijk, with its name. */
export const takenElsewhere = async (
  tx: Tx,
  districtId: string,
  postcodes: readonly string[],
): Promise<{ postcode: string; name: string }[]> => {
  if (postcodes.length === 0) return []
  return tx
    .selectFrom('district_postcode')
    .innerJoin('district', 'district.id', 'district_postcode.district_id')
    .select(['district_postcode.postcode4 as postcode', 'district.name'])
    .where('district_postcode.postcode4', 'in', postcodes)
    .where('district_postcode.district_id', '!=', districtId)
    .orderBy('district_postcode.postcode4')
    .execute()
}

export const replacePostcodes = async (
  tx: Tx,
  districtId: string,
  postcodes: readonly string[],
): Promise<void> => {
  await tx.deleteFrom('district_postcode').where('district_id', '=', districtId).execute()
  if (postcodes.length > 0)
    await tx
      .insertInto('district_postcode')
      .values(postcodes.map((postcode4) => ({ postcode4, district_id: districtId })))
      .execute()
}

import { sql, type Updateable } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { HouseholdTable } from '#db/schema/intake.ts'
import type { LocalDate } from '#shared/dates.ts'
import { childrenInBandSchema, type HouseholdDetails } from '#shared/intake-household.ts'
import { type KeepApartReason, keepApartReasons } from '#shared/intake.ts'
import { phoneKey, searchKey } from '#shared/search-key.ts'
import { languageSchema, noGoSchema } from '#shared/vocabulary.ts'

const storedChildren = z.array(childrenInBandSchema)

export const householdOf = async (tx: Tx, id: string) => {
  const row = await tx.selectFrom('household').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const languages = await tx
    .selectFrom('household_language')
    .select('language')
    .where('household_id', '=', id)
    .orderBy('language')
    .execute()
  const facts = await tx
    .selectFrom('household_fact')
    .select(['fact', 'holds'])
    .where('household_id', '=', id)
    .orderBy('fact')
    .execute()
  return {
    postcode4: row.postcode4,
    sealedAddress: row.sealed_address,
    addressHidden: row.address_hidden === 1,
    children: storedChildren.parse(JSON.parse(row.children)),
    parentalAuthority: row.parental_authority,
    otherParentInformed: row.other_parent_informed,
    sealedReciprocity: row.sealed_reciprocity,
    sealedKeepAway: row.sealed_keep_away,
    version: row.version,
    languages: languages.map(({ language }) => languageSchema.parse(language)),
    homeFacts: facts.map(({ fact, holds }) => ({ fact: noGoSchema.parse(fact), holds: holds === 1 })),
  }
}

export const updateHousehold = async (
  tx: Tx,
  id: string,
  version: number,
  values: Omit<Updateable<HouseholdTable>, 'id' | 'version'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('household')
    .set({ ...values, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Languages and facts of the home are replaced as a whole. */
export const replaceHouseholdLists = async (
  tx: Tx,
  id: string,
  { languages, homeFacts }: Pick<HouseholdDetails, 'languages' | 'homeFacts'>,
): Promise<void> => {
  await tx.deleteFrom('household_language').where('household_id', '=', id).execute()
  if (languages.length > 0)
    await tx
      .insertInto('household_language')
      .values(languages.map((language) => ({ household_id: id, language })))
      .execute()
  await tx.deleteFrom('household_fact').where('household_id', '=', id).execute()
  if (homeFacts.length > 0)
    await tx
      .insertInto('household_fact')
      .values(homeFacts.map(({ fact, holds }) => ({ household_id: id, fact, holds: holds ? 1 : 0 })))
      .execute()
}

export const updateParent = async (
  tx: Tx,
  parentId: string,
  details: Pick<
    HouseholdDetails,
    'firstName' | 'phone' | 'email' | 'contactWay' | 'noVoicemail' | 'reachNote' | 'locale'
  >,
): Promise<void> => {
  await tx
    .updateTable('parent')
    .set({
      first_name: details.firstName,
      phone: details.phone,
      email: details.email,
      contact_way: details.contactWay,
      no_voicemail: details.noVoicemail ? 1 : 0,
      reach_note: details.reachNote,
      locale: details.locale,
      search_key: searchKey(details.firstName),
      phone_key: phoneKey(details.phone),
    })
    .where('id', '=', parentId)
    .execute()
}

export type KeptApart = { volunteerId: string; name: string; reason: KeepApartReason; notedOn: LocalDate }

/** The volunteers who are never proposed to this family. */
export const keptApartOf = async (tx: Tx, householdId: string): Promise<KeptApart[]> => {
  const rows = await tx
    .selectFrom('not_matched_with')
    .innerJoin('volunteer', 'volunteer.id', 'not_matched_with.volunteer_id')
    .select(['volunteer.id', 'volunteer.first_name', 'volunteer.last_name'])
    .select(['not_matched_with.reason', 'not_matched_with.noted_on'])
    .where('not_matched_with.household_id', '=', householdId)
    .orderBy('volunteer.search_key')
    .execute()
  return rows.map((row) => ({
    volunteerId: row.id,
    name: `${row.first_name} ${row.last_name}`.trim(),
    reason: z.enum(keepApartReasons).parse(row.reason),
    notedOn: row.noted_on,
  }))
}

/** Puts the pair on the list; the reason is renewed when it stood there already. False for an unknown volunteer. */
export const insertKeptApart = async (
  tx: Tx,
  row: { householdId: string; volunteerId: string; reason: KeepApartReason; on: LocalDate; byId: string },
): Promise<boolean> => {
  const volunteer = await tx
    .selectFrom('volunteer')
    .select('id')
    .where('id', '=', row.volunteerId)
    .executeTakeFirst()
  if (volunteer === undefined) return false
  const values = { reason: row.reason, noted_on: row.on, noted_by: row.byId }
  await tx
    .insertInto('not_matched_with')
    .values({ household_id: row.householdId, volunteer_id: row.volunteerId, ...values })
    .onConflict((conflict) => conflict.columns(['household_id', 'volunteer_id']).doUpdateSet(values))
    .execute()
  return true
}

export const deleteKeptApart = async (tx: Tx, householdId: string, volunteerId: string): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('not_matched_with')
    .where('household_id', '=', householdId)
    .where('volunteer_id', '=', volunteerId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

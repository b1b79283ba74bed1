import type { Tx } from '#db/db.ts'
import type { DayPartMask } from '#shared/day-parts.ts'
import type { Point } from '#shared/distance.ts'
import { type HelpKind, helpKindSchema, type Language, languageSchema } from '#shared/vocabulary.ts'
import { placeOfPostcode } from './family-queries.ts'

/** The volunteer as one of the two of a match. */
export type MatchedVolunteer = {
  id: string
  firstName: string
  lastName: string
  phone: string
  email: string
  introduction: string
  languages: Language[]
  kinds: HelpKind[]
  dayParts: DayPartMask
  dayPartsKnown: boolean
  district: string | null
  point: Point | null
  restUntil: string | null
}

export const volunteerOfMatch = async (tx: Tx, id: string): Promise<MatchedVolunteer> => {
  const row = await tx
    .selectFrom('volunteer')
    .select([
      'id',
      'first_name',
      'last_name',
      'phone',
      'email',
      'introduction',
      'day_parts',
      'day_parts_known',
      'postcode4',
      'rest_until',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const languages = await tx
    .selectFrom('volunteer_language')
    .select('language')
    .where('volunteer_id', '=', id)
    .orderBy('language')
    .execute()
  const kinds = await tx
    .selectFrom('volunteer_kind')
    .select('kind')
    .where('volunteer_id', '=', id)
    .orderBy('kind')
    .execute()
  return {
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    phone: row.phone,
    email: row.email,
    introduction: row.introduction,
    languages: languages.map(({ language }) => languageSchema.parse(language)),
    kinds: kinds.map(({ kind }) => helpKindSchema.parse(kind)),
    dayParts: row.day_parts,
    dayPartsKnown: row.day_parts_known === 1,
    restUntil: row.rest_until,
    ...(await placeOfPostcode(tx, row.postcode4)),
  }
}

import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { DayPartMask } from '#shared/day-parts.ts'
import type { Point } from '#shared/distance.ts'
import { dayPartsAnswers } from '#shared/intake-form.ts'
import {
  type AgeBand,
  ageBandSchema,
  type HelpKind,
  helpKindSchema,
  type Language,
  languageSchema,
  type Locale,
  locales,
  type PersonHelped,
  type Place,
  placeSchema,
} from '#shared/vocabulary.ts'

const childrenSchema = z.array(z.object({ band: ageBandSchema, count: z.int().nullable() }))
export type Children = { band: AgeBand; count: number | null }[]

/** Everything about the family that a match may need; who sees what of it is decided by `revealOf`. */
export type Family = {
  helpRequestId: string
  number: number
  waitingSince: string
  householdId: string
  firstName: string
  phone: string
  email: string
  locale: Locale
  helped: PersonHelped
  kinds: HelpKind[]
  children: Children
  languages: Language[]
  homeFacts: string[]
  dayPartsAnswer: (typeof dayPartsAnswers)[number]
  dayParts: DayPartMask
  place: Place | null
  hoursPerWeek: number | null
  postcode4: string | null
  district: string | null
  point: Point | null
  addressHidden: boolean
  sealedAddress: string | null
}

/** The wijk and the centre of a PC4, as far as they are known here. */
export const placeOfPostcode = async (
  tx: Tx,
  postcode4: string | null,
): Promise<{ district: string | null; point: Point | null }> => {
  if (postcode4 === null) return { district: null, point: null }
  const district = await tx
    .selectFrom('district_postcode')
    .innerJoin('district', 'district.id', 'district_postcode.district_id')
    .select('district.name')
    .where('district_postcode.postcode4', '=', postcode4)
    .executeTakeFirst()
  const point = await tx
    .selectFrom('postcode4')
    .select(['lat', 'lon'])
    .where('code', '=', postcode4)
    .executeTakeFirst()
  return { district: district?.name ?? null, point: point ?? null }
}

export const familyOf = async (tx: Tx, helpRequestId: string): Promise<Family> => {
  const row = await tx
    .selectFrom('help_request')
    .innerJoin('household', 'household.id', 'help_request.household_id')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .select([
      'help_request.id',
      'help_request.number',
      'help_request.waiting_since',
      'help_request.household_id',
      'help_request.helped',
      'help_request.day_parts_answer',
      'help_request.day_parts',
      'help_request.place',
      'help_request.hours_per_week',
      'household.children',
      'household.postcode4',
      'household.address_hidden',
      'household.sealed_address',
      'parent.first_name',
      'parent.phone',
      'parent.email',
      'parent.locale',
    ])
    .where('help_request.id', '=', helpRequestId)
    .executeTakeFirstOrThrow()
  const kinds = await tx
    .selectFrom('help_request_kind')
    .select('kind')
    .where('help_request_id', '=', helpRequestId)
    .orderBy('kind')
    .execute()
  const languages = await tx
    .selectFrom('household_language')
    .select('language')
    .where('household_id', '=', row.household_id)
    .orderBy('language')
    .execute()
  const facts = await tx
    .selectFrom('household_fact')
    .select('fact')
    .where('household_id', '=', row.household_id)
    .where('holds', '=', 1)
    .orderBy('fact')
    .execute()
  return {
    helpRequestId: row.id,
    number: row.number,
    waitingSince: row.waiting_since,
    householdId: row.household_id,
    firstName: row.first_name,
    phone: row.phone,
    email: row.email,
    locale: z.enum(locales).catch('nl').parse(row.locale),
    helped: row.helped,
    kinds: kinds.map(({ kind }) => helpKindSchema.parse(kind)),
    children: childrenSchema.parse(JSON.parse(row.children)),
    languages: languages.map(({ language }) => languageSchema.parse(language)),
    homeFacts: facts.map(({ fact }) => fact),
    dayPartsAnswer: row.day_parts_answer,
    dayParts: row.day_parts,
    place: placeSchema.nullable().parse(row.place),
    hoursPerWeek: row.hours_per_week,
    postcode4: row.postcode4,
    addressHidden: row.address_hidden === 1,
    sealedAddress: row.sealed_address,
    ...(await placeOfPostcode(tx, row.postcode4)),
  }
}

import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { type Locale, locales } from '#shared/vocabulary.ts'
import { carrierOf } from '../organisation/caseload.ts'

export type Addressee = { id: string; firstName: string; email: string; locale: Locale }

const localeSchema = z.enum(locales).catch('nl')

/** The volunteer as somebody to write to. */
export const volunteerToWrite = async (tx: Tx, volunteerId: string): Promise<Addressee> => {
  const row = await tx
    .selectFrom('volunteer')
    .select(['id', 'first_name', 'email', 'locale'])
    .where('id', '=', volunteerId)
    .executeTakeFirstOrThrow()
  return { id: row.id, firstName: row.first_name, email: row.email, locale: localeSchema.parse(row.locale) }
}

/** The parent of a request as somebody to write to; mail about it is addressed to the request. */
export const parentToWrite = async (tx: Tx, helpRequestId: string): Promise<Addressee> => {
  const row = await tx
    .selectFrom('help_request')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .select(['help_request.id', 'parent.first_name', 'parent.email', 'parent.locale'])
    .where('help_request.id', '=', helpRequestId)
    .executeTakeFirstOrThrow()
  return { id: row.id, firstName: row.first_name, email: row.email, locale: localeSchema.parse(row.locale) }
}

export type ColleagueContact = { id: string; name: string; firstName: string; phone: string }

export const colleagueOf = async (tx: Tx, id: string | null): Promise<ColleagueContact | null> => {
  if (id === null) return null
  const row = await tx
    .selectFrom('colleague')
    .select(['id', 'name', 'phone'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, firstName: row.name.split(' ')[0] ?? row.name }
}

/** Whom the two of a match can call: who carries it. */
export const coordinatorOf = async (tx: Tx, matchId: string): Promise<ColleagueContact | null> =>
  colleagueOf(tx, await carrierOf(tx, { kind: 'match', id: matchId }))

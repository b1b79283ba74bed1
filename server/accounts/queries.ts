import type { InstallationTx, Tx } from '#db/db.ts'
import type { Instant } from '#shared/dates.ts'
import { type Locale, locales } from '#shared/vocabulary.ts'
import type { SignedIn } from '../base/context.ts'

export type Account = { id: string; email: string; locale: Locale }
export type Membership = SignedIn['memberships'][number]

const toAccount = (row: { id: string; email: string; locale: string }): Account => ({
  id: row.id,
  email: row.email,
  locale: locales.find((locale) => locale === row.locale) ?? 'nl',
})

export const accountByEmail = async (tx: InstallationTx, email: string): Promise<Account | null> => {
  const row = await tx
    .selectFrom('account')
    .select(['id', 'email', 'locale'])
    .where('email', '=', email)
    .executeTakeFirst()
  return row === undefined ? null : toAccount(row)
}

export const accountById = async (tx: InstallationTx, id: string): Promise<Account> =>
  toAccount(
    await tx
      .selectFrom('account')
      .select(['id', 'email', 'locale'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )

export const insertAccount = async (
  tx: InstallationTx,
  { id, email, locale }: Account,
  now: Instant,
): Promise<void> => {
  await tx.insertInto('account').values({ id, email, locale, created_at: now }).execute()
}

/** Whose hats an account wears today. */
export const membershipsOf = (tx: InstallationTx, accountId: string): Promise<Membership[]> =>
  tx
    .selectFrom('membership')
    .select(['organisation_id as organisationId', 'person_kind as personKind', 'person_id as personId'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()

export type Person = {
  organisationId: string
  personKind: 'colleague' | 'volunteer'
  personId: string
}

/** The order of the newest packet about this person that was carried out; -1 when there was none. */
export const packetOrderOf = async (tx: InstallationTx, person: Person): Promise<number> => {
  const rows = await tx
    .selectFrom('membership')
    .select('packet_order')
    .where('organisation_id', '=', person.organisationId)
    .where('person_kind', '=', person.personKind)
    .where('person_id', '=', person.personId)
    .execute()
  return Math.max(-1, ...rows.map((row) => Number(row.packet_order)))
}

export const putMembership = async (
  tx: InstallationTx,
  accountId: string,
  person: Person,
  order: number,
  now: Instant,
): Promise<boolean> => {
  const fresh = { person_id: person.personId, packet_order: order, ended_at: null }
  const result = await tx
    .insertInto('membership')
    .values({
      account_id: accountId,
      organisation_id: person.organisationId,
      person_kind: person.personKind,
      created_at: now,
      ...fresh,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'organisation_id', 'person_kind'])
        .doUpdateSet(fresh)
        .where((where) =>
          where.or([
            where('membership.ended_at', 'is not', null),
            where('membership.person_id', '=', person.personId),
          ]),
        ),
    )
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Ends a person's membership and gives the account that had it. */
export const endMembership = async (
  tx: InstallationTx,
  person: Person,
  order: number,
  now: Instant,
): Promise<string[]> => {
  const rows = await tx
    .updateTable('membership')
    .set({ ended_at: now, packet_order: order })
    .where('organisation_id', '=', person.organisationId)
    .where('person_kind', '=', person.personKind)
    .where('person_id', '=', person.personId)
    .where('ended_at', 'is', null)
    .returning('account_id')
    .execute()
  return rows.map((row) => row.account_id)
}

export type OrganisationEntry = { id: string; slug: string; name: string }

export const organisationBySlug = async (
  tx: InstallationTx,
  slug: string,
): Promise<OrganisationEntry | null> =>
  (await tx
    .selectFrom('organisation')
    .select(['id', 'slug', 'name'])
    .where('slug', '=', slug)
    .executeTakeFirst()) ?? null

export const organisationById = (tx: InstallationTx, id: string): Promise<OrganisationEntry> =>
  tx.selectFrom('organisation').select(['id', 'slug', 'name']).where('id', '=', id).executeTakeFirstOrThrow()

/** The rest is for `me` and stands in the organisation's own database. */
export const organisationNameIn = async (tx: Tx): Promise<string> =>
  (await tx.selectFrom('organisation').select('name').executeTakeFirstOrThrow()).name

export const volunteerNameIn = async (tx: Tx, id: string): Promise<string> =>
  (await tx.selectFrom('volunteer').select('first_name').where('id', '=', id).executeTakeFirstOrThrow())
    .first_name

export const colleagueStatusIn = async (tx: Tx, id: string): Promise<'invited' | 'active' | 'left'> =>
  (await tx.selectFrom('colleague').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status

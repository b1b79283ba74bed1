import { sql } from 'kysely'
import type { InstallationTx } from '#db/db.ts'
import type { Instant } from '#shared/dates.ts'
import type { Try } from './rules.ts'

/** Tries for one address that still matter: all that were right, and those since `from`; oldest first. */
export const triesFor = async (tx: InstallationTx, accountKey: string, from: Instant): Promise<Try[]> => {
  const rows = await tx
    .selectFrom('sign_in_attempt')
    .select(['source_key', 'at', 'succeeded'])
    .where('account_key', '=', accountKey)
    .where((where) => where.or([where('succeeded', '=', 1), where('at', '>', from)]))
    .orderBy('at')
    .execute()
  return rows.map((row) => ({ source: row.source_key, at: row.at, succeeded: row.succeeded === 1 }))
}

/** How many tries of one place since `from` were not right, whatever the address. */
export const failuresOfSource = async (
  tx: InstallationTx,
  source: string,
  from: Instant,
): Promise<number> => {
  const row = await tx
    .selectFrom('sign_in_attempt')
    .select(sql<number>`count(*)`.as('count'))
    .where('source_key', '=', source)
    .where('at', '>', from)
    .where('succeeded', '=', 0)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export const insertTry = async (
  tx: InstallationTx,
  attempt: { id: string; accountKey: string; source: string; at: Instant },
): Promise<void> => {
  await tx
    .insertInto('sign_in_attempt')
    .values({
      id: attempt.id,
      account_key: attempt.accountKey,
      source_key: attempt.source,
      at: attempt.at,
      succeeded: 0,
    })
    .execute()
}

/** The try was right after all; an earlier right one from the same place is not needed any more. */
export const tryWasRight = async (tx: InstallationTx, id: string): Promise<void> => {
  const row = await tx
    .updateTable('sign_in_attempt')
    .set({ succeeded: 1 })
    .where('id', '=', id)
    .returning(['account_key', 'source_key'])
    .executeTakeFirst()
  if (row === undefined) return
  await tx
    .deleteFrom('sign_in_attempt')
    .where('account_key', '=', row.account_key)
    .where('source_key', '=', row.source_key)
    .where('succeeded', '=', 1)
    .where('id', '!=', id)
    .execute()
}

import { sql } from 'kysely'
import type { BaseTx } from '#db/db.ts'
import { addMilliseconds, type Instant } from '#shared/dates.ts'

const claimMilliseconds = 120_000

export type ClaimedMail = { id: string; sealedContent: string; attempts: number }

/**
 * Claims mails that may leave now, oldest first and one per person at a time so that their order is kept. A claim that
 * was not finished within two minutes is free again.
 */
export const claimMails = async (
  tx: BaseTx,
  worker: string,
  now: Instant,
  limit: number,
): Promise<ClaimedMail[]> => {
  const candidates = await tx
    .selectFrom('outbox')
    .select('id')
    .where('kind', '=', 'mail')
    .where('not_before', '<=', now)
    .where((where) =>
      where.or([
        where('status', '=', 'waiting'),
        where.and([where('status', '=', 'claimed'), where('claimed_until', '<', now)]),
      ]),
    )
    .where(
      sql<boolean>`not exists (
        select 1 from outbox as earlier
        where earlier.kind = 'mail' and earlier.person_id = outbox.person_id
          and earlier.status in ('waiting', 'claimed')
          and (earlier.created_at < outbox.created_at
            or (earlier.created_at = outbox.created_at and earlier.id < outbox.id)))`,
    )
    .orderBy('created_at')
    .limit(limit)
    .execute()
  if (candidates.length === 0) return []
  const rows = await tx
    .updateTable('outbox')
    .set({ status: 'claimed', claimed_by: worker, claimed_until: addMilliseconds(now, claimMilliseconds) })
    .where(
      'id',
      'in',
      candidates.map((row) => row.id),
    )
    .returning(['id', 'sealed_content', 'attempts'])
    .execute()
  return rows.map((row) => ({ id: row.id, sealedContent: row.sealed_content, attempts: row.attempts }))
}

export const markSent = async (tx: BaseTx, id: string, worker: string, now: Instant): Promise<void> => {
  await tx
    .updateTable('outbox')
    .set({ status: 'sent', sent_at: now, claimed_by: null, claimed_until: null, last_fault: null })
    .where('id', '=', id)
    .where('claimed_by', '=', worker)
    .execute()
}

/** Back in the queue, later each time. `fault` is a code of the mail server, never its text: that may hold an address. */
export const markFailed = async (
  tx: BaseTx,
  mail: ClaimedMail,
  worker: string,
  fault: string,
  notBefore: Instant,
): Promise<void> => {
  await tx
    .updateTable('outbox')
    .set({
      status: 'waiting',
      attempts: mail.attempts + 1,
      not_before: notBefore,
      claimed_by: null,
      claimed_until: null,
      last_fault: fault,
    })
    .where('id', '=', mail.id)
    .where('claimed_by', '=', worker)
    .execute()
}

/** What nobody needs any more is dropped unsent, and stays in the list as such. */
export const dropOutdated = async (tx: BaseTx, now: Instant): Promise<number> => {
  const result = await tx
    .updateTable('outbox')
    .set({ status: 'dropped', claimed_by: null, claimed_until: null })
    .where('kind', '=', 'mail')
    .where('status', '=', 'waiting')
    .where('valid_until', '<', now)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export type OutboxStatus = { status: string; count: number; oldest: Instant }

export const outboxStatus = async (tx: BaseTx): Promise<OutboxStatus[]> => {
  const rows = await tx
    .selectFrom('outbox')
    .select(['status', sql<number>`count(*)`.as('count'), sql<string>`min(created_at)`.as('oldest')])
    .groupBy('status')
    .orderBy('status')
    .execute()
  return rows.map((row) => ({ status: row.status, count: Number(row.count), oldest: row.oldest }))
}

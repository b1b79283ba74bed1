import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { Instant } from '#shared/dates.ts'
import { helpKindSchema, type HelpKind } from '#shared/vocabulary.ts'

export type Access = { id: string; requestId: string; householdId: string; expiresAt: Instant | null }

/** The access behind a code or a link, when it is still open. */
export const findAccess = async (
  tx: Tx,
  secret: { column: 'code_hash' | 'link_hash'; hash: string },
  now: Instant,
): Promise<Access | undefined> =>
  tx
    .selectFrom('parent_access')
    .innerJoin('help_request', 'help_request.id', 'parent_access.help_request_id')
    .select(['parent_access.id', 'parent_access.help_request_id as requestId'])
    .select(['help_request.household_id as householdId', 'parent_access.expires_at as expiresAt'])
    .where(`parent_access.${secret.column}`, '=', secret.hash)
    .where('parent_access.revoked_at', 'is', null)
    .where((where) =>
      where.or([where('parent_access.expires_at', 'is', null), where('parent_access.expires_at', '>', now)]),
    )
    .executeTakeFirst()

/** Gives the status page of a request a new code and link; the old ones open nothing any more. */
export const replaceSecrets = async (
  tx: Tx,
  requestId: string,
  { codeHash, linkHash }: { codeHash: string; linkHash: string | null },
): Promise<void> => {
  await tx
    .updateTable('parent_access')
    .set({ code_hash: codeHash, link_hash: linkHash, revoked_at: null })
    .where('help_request_id', '=', requestId)
    .execute()
}

export const dropLink = async (tx: Tx, accessId: string): Promise<void> => {
  await tx.updateTable('parent_access').set({ link_hash: null }).where('id', '=', accessId).execute()
}

export const insertParentSession = async (
  tx: Tx,
  session: { tokenHash: string; accessId: string; at: Instant; expiresAt: Instant },
): Promise<void> => {
  await tx
    .insertInto('parent_session')
    .values({
      token_hash: session.tokenHash,
      parent_access_id: session.accessId,
      created_at: session.at,
      expires_at: session.expiresAt,
    })
    .execute()
}

export const deleteParentSessions = async (tx: Tx, accessId: string): Promise<void> => {
  await tx.deleteFrom('parent_session').where('parent_access_id', '=', accessId).execute()
}

export const deleteSessionsOfRequest = async (tx: Tx, requestId: string): Promise<void> => {
  await tx
    .deleteFrom('parent_session')
    .where('parent_access_id', 'in', (accesses) =>
      accesses.selectFrom('parent_access').select('id').where('help_request_id', '=', requestId),
    )
    .execute()
}

/** Failed tries since an instant: from this source, and of everybody. */
export const countTries = async (
  tx: Tx,
  source: string,
  since: Instant,
): Promise<{ bySource: number; byAll: number }> => {
  const rows = await tx
    .selectFrom('status_try')
    .select(['source_key', (count) => count.fn.countAll<number | string>().as('tries')])
    .where('at', '>', since)
    .groupBy('source_key')
    .execute()
  return {
    bySource: Number(rows.find((row) => row.source_key === source)?.tries ?? 0),
    byAll: rows.reduce((sum, row) => sum + Number(row.tries), 0),
  }
}

/** Keeps a failed try, and lets go of those that no limit looks at any more. */
export const noteTry = async (
  tx: Tx,
  failed: { id: string; source: string; at: Instant; forgetBefore: Instant },
): Promise<void> => {
  await tx.deleteFrom('status_try').where('at', '<', failed.forgetBefore).execute()
  await tx
    .insertInto('status_try')
    .values({ id: failed.id, source_key: failed.source, at: failed.at })
    .execute()
}

const storedKinds = z.array(helpKindSchema)

export const kindsOf = async (tx: Tx, requestId: string): Promise<HelpKind[]> => {
  const rows = await tx
    .selectFrom('help_request_kind')
    .select('kind')
    .where('help_request_id', '=', requestId)
    .orderBy('kind')
    .execute()
  return storedKinds.parse(rows.map(({ kind }) => kind))
}

/** First name and telephone number of who carries the request, for the parent. */
export const coordinatorFor = async (
  tx: Tx,
  requestId: string,
): Promise<{ firstName: string; phone: string } | null> => {
  const row = await tx
    .selectFrom('caseload_period')
    .innerJoin('colleague', 'colleague.id', 'caseload_period.colleague_id')
    .select(['colleague.name', 'colleague.phone'])
    .where('caseload_period.subject_kind', '=', 'helpRequest')
    .where('caseload_period.subject_id', '=', requestId)
    .where('caseload_period.until_on', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { firstName: row.name.split(' ')[0] ?? row.name, phone: row.phone }
}

export const parentTextOf = async (tx: Tx, requestId: string): Promise<string | null> => {
  const row = await tx
    .selectFrom('help_request')
    .select('sealed_parent_text')
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow()
  return row.sealed_parent_text
}

export const insertParentMessage = async (
  tx: Tx,
  message: { id: string; requestId: string; sealedText: string; at: Instant },
): Promise<void> => {
  await tx
    .insertInto('parent_message')
    .values({
      id: message.id,
      help_request_id: message.requestId,
      sealed_text: message.sealedText,
      at: message.at,
      read_at: null,
      read_by: null,
    })
    .execute()
}

/** True when the message was there and unread. */
export const markMessageRead = async (
  tx: Tx,
  message: { id: string; requestId: string; at: Instant; byId: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('parent_message')
    .set({ read_at: message.at, read_by: message.byId })
    .where('id', '=', message.id)
    .where('help_request_id', '=', message.requestId)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

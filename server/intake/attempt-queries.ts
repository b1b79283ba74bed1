import type { Tx } from '#db/db.ts'
import type { Instant } from '#shared/dates.ts'

/** A call to the parent: by whom, whether anybody was reached, and what it changed about the request. */
export type ContactAttempt = {
  id: string
  requestId: string
  at: Instant
  byId: string
  reached: boolean
  /** It moved the request from new to contacted. */
  moved: boolean
  /** The parent said for the first time that it is their own wish. */
  confirmed: boolean
}

export const insertContactAttempt = async (
  tx: Tx,
  attempt: ContactAttempt & { sealedNote: string | null },
): Promise<void> => {
  await tx
    .insertInto('contact_attempt')
    .values({
      id: attempt.id,
      help_request_id: attempt.requestId,
      at: attempt.at,
      by_id: attempt.byId,
      reached: attempt.reached ? 1 : 0,
      moved: attempt.moved ? 1 : 0,
      confirmed: attempt.confirmed ? 1 : 0,
      sealed_note: attempt.sealedNote,
    })
    .execute()
}

/** The call, as long as it was not taken back. */
export const findAttempt = async (tx: Tx, id: string): Promise<ContactAttempt | undefined> => {
  const row = await tx
    .selectFrom('contact_attempt')
    .selectAll()
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      requestId: row.help_request_id,
      at: row.at,
      byId: row.by_id,
      reached: row.reached === 1,
      moved: row.moved === 1,
      confirmed: row.confirmed === 1,
    }
  )
}

/** Takes a call back: what was noted with it is gone. */
export const withdrawAttempt = async (tx: Tx, id: string, at: Instant): Promise<void> => {
  await tx
    .updateTable('contact_attempt')
    .set({ withdrawn_at: at, sealed_note: null })
    .where('id', '=', id)
    .execute()
}

/** The notes of the calls of a request that stand. */
export const attemptNotesOf = async (tx: Tx, requestId: string): Promise<Map<string, string>> => {
  const rows = await tx
    .selectFrom('contact_attempt')
    .select(['id', 'sealed_note'])
    .where('help_request_id', '=', requestId)
    .where('withdrawn_at', 'is', null)
    .execute()
  return new Map(rows.flatMap((row) => (row.sealed_note === null ? [] : [[row.id, row.sealed_note]])))
}

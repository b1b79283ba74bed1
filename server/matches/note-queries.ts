import type { Tx } from '#db/db.ts'
import type { Instant } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'

export type StoredNote = { id: string; sealedText: string; at: Instant; byId: string; by: string }

/** The notes that stand, newest first; one that was taken back is gone from view. */
export const notesOf = async (tx: Tx, matchId: string): Promise<StoredNote[]> => {
  const rows = await tx
    .selectFrom('match_note')
    .leftJoin('colleague', 'colleague.id', 'match_note.by_id')
    .select([
      'match_note.id',
      'match_note.sealed_text',
      'match_note.at',
      'match_note.by_id',
      'colleague.name',
    ])
    .where('match_note.match_id', '=', matchId)
    .where('match_note.withdrawn_at', 'is', null)
    .orderBy('match_note.at', 'desc')
    .orderBy('match_note.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    sealedText: row.sealed_text,
    at: row.at,
    byId: row.by_id,
    by: row.name ?? '',
  }))
}

export const insertNote = async (
  { tx, now, actor }: Change,
  matchId: string,
  id: string,
  sealedText: string,
): Promise<void> => {
  await tx
    .insertInto('match_note')
    .values({ id, match_id: matchId, sealed_text: sealedText, at: now, by_id: actor.id, withdrawn_at: null })
    .execute()
}

/** False when the note is not there, is somebody else's, or was taken back already. */
export const takeBackNote = async (
  { tx, now, actor }: Change,
  matchId: string,
  id: string,
): Promise<boolean> => {
  const result = await tx
    .updateTable('match_note')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('match_id', '=', matchId)
    .where('by_id', '=', actor.id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

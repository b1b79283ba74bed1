import type { Instant } from '#shared/dates.ts'
import type { Reader } from '../base/context.ts'
import type { Coordinated } from './access.ts'
import { noteCell } from './add-note.ts'
import { notesOf } from './note-queries.ts'
import type { Match } from './queries.ts'

/** A coordinator's note; its text is null when the family was erased. */
export type NoteRead = { id: string; at: Instant; by: string; text: string | null; isMine: boolean }

export const readNotes = async (reader: Reader, match: Coordinated<Match>): Promise<NoteRead[]> => {
  const owner = { kind: 'household' as const, id: match.householdId }
  const notes: NoteRead[] = []
  for (const { id, at, by, byId, sealedText } of await notesOf(reader.tx, match.id))
    notes.push({
      id,
      at,
      by,
      text: await reader.seals.open(owner, noteCell(id), sealedText),
      isMine: byId === reader.actor.id,
    })
  return notes
}

import type { AddNote } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { SealedCell } from '../base/person-keys.ts'
import type { Coordinated } from './access.ts'
import { recordOnMatch } from './move-match.ts'
import { insertNote } from './note-queries.ts'
import type { Match } from './queries.ts'

export const noteCell = (id: string): SealedCell => ({ table: 'match_note', column: 'sealed_text', id })

export const sealNote = (change: Change, { householdId }: Match, id: string, text: string): Promise<string> =>
  change.seals.seal({ kind: 'household', id: householdId }, noteCell(id), text)

/** A note among coordinators. The volunteer and the family may still ask to read it. */
export const addNote = async (
  change: Change,
  match: Coordinated<Match>,
  { commandId, text }: AddNote,
): Promise<{ noteId: string }> => {
  await insertNote(change, match.id, commandId, await sealNote(change, match, commandId, text))
  await recordOnMatch(change, match, 'addNote', { noteId: commandId })
  return { noteId: commandId }
}

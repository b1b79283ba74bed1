import type { WithdrawNote } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { recordOnMatch } from './move-match.ts'
import { takeBackNote } from './note-queries.ts'
import type { Match } from './queries.ts'

/** Takes one's own note back: the undo of writing it. */
export const withdrawNote = async (
  change: Change,
  match: Coordinated<Match>,
  { noteId }: WithdrawNote,
): Promise<{ noteId: string }> => {
  if (!(await takeBackNote(change, match.id, noteId))) refuse('notFound')
  await recordOnMatch(change, match, 'withdrawNote', { noteId })
  return { noteId }
}

import type { RecordAftercare } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { actOnMatch } from './move-match.ts'
import { insertNote } from './note-queries.ts'
import type { Match } from './queries.ts'
import { sealNote } from './add-note.ts'

/** The one call after the end was made, late or not; what was told becomes a note. */
export const recordAftercare = async (
  change: Change<ColleagueActor>,
  match: Coordinated<Match>,
  { commandId, version, doneOn, note }: RecordAftercare,
): Promise<{ version: number }> => {
  if (match.aftercareDoneOn !== null) refuse('notNow', { status: match.status })
  if (doneOn > change.today) refuse('badInput', { fields: 'doneOn' })
  const next = await actOnMatch(
    change,
    match,
    'recordAftercare',
    { version, from: ['ended'], set: { aftercare_done_on: doneOn } },
    { doneOn },
  )
  if (note.trim() !== '')
    await insertNote(change, match.id, commandId, await sealNote(change, match, commandId, note))
  return { version: next }
}

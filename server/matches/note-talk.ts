import type { ActOnMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { actOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'

/** The talk that the volunteer asked for took place. */
export const noteTalk = async (
  change: Change,
  match: Coordinated<Match>,
  { version }: ActOnMatch,
): Promise<{ version: number }> => {
  if (match.talkAskedAt === null || match.talkHadAt !== null) refuse('notNow', { status: match.status })
  return {
    version: await actOnMatch(change, match, 'noteTalk', {
      version,
      from: ['proposed', 'introduction'],
      set: { talk_had_at: change.now },
    }),
  }
}

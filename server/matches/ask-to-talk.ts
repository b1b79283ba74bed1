import type { ActOnMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { Own } from './access.ts'
import { actOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'

/** "I want to talk with my coordinator first": asks for a call, and leaves the proposal open. */
export const askToTalk = async (
  change: Change,
  match: Own<Match>,
  { version }: ActOnMatch,
): Promise<{ version: number }> => ({
  version: await actOnMatch(change, match, 'askToTalk', {
    version,
    from: ['proposed', 'introduction'],
    set: { talk_asked_at: change.now, talk_had_at: null },
  }),
})

import type { ActOnMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { Coordinated } from './access.ts'
import { actOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'

/** The look at how long this match lasts was taken, with the two of them or with a colleague. */
export const recordReview = async (
  change: Change,
  match: Coordinated<Match>,
  { version }: ActOnMatch,
): Promise<{ version: number }> => ({
  version: await actOnMatch(change, match, 'recordReview', {
    version,
    from: ['active', 'paused'],
    set: { reviewed_on: change.today },
  }),
})

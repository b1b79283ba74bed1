import type { ActOnMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { familyOf } from './family-queries.ts'
import { actOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'

/** Lets this volunteer see an address that the family keeps hidden; never happens by itself. */
export const releaseAddress = async (
  change: Change,
  match: Coordinated<Match>,
  { version }: ActOnMatch,
): Promise<{ version: number }> => {
  const { addressHidden } = await familyOf(change.tx, match.helpRequestId)
  if (!addressHidden || match.addressReleasedAt !== null) refuse('notNow', { status: match.status })
  return {
    version: await actOnMatch(change, match, 'releaseAddress', {
      version,
      from: ['introduction', 'trial', 'active', 'paused'],
      set: { address_released_at: change.now },
    }),
  }
}

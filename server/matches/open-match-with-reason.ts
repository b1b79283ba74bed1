import type { OpenMatchWithReason } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import { openWithReason } from '../organisation/caseload.ts'
import { recordOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'

/** Opens a match outside the own caseload for a few hours; the reason is kept for the lead. */
export const openMatchWithReason = async (
  change: Change<ColleagueActor>,
  match: Match,
  { reason }: OpenMatchWithReason,
): Promise<{ matchId: string }> => {
  const owner = { kind: 'household' as const, id: match.householdId }
  await openWithReason(change, change.actor, { kind: 'match', id: match.id }, owner, reason)
  await recordOnMatch(change, match, 'openWithReason')
  return { matchId: match.id }
}

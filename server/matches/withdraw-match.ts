import type { WithdrawMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { Coordinated } from './access.ts'
import { moveMatch } from './move-match.ts'
import { insertReasons, type Match } from './queries.ts'
import { tellTakenBack } from './write-to-people.ts'

/** Takes a proposal or an introduction back. The place is free again and the request is searched for further. */
export const withdrawMatch = async (
  change: Change,
  match: Coordinated<Match>,
  { version, reason }: WithdrawMatch,
): Promise<{ version: number }> => {
  const next = await moveMatch(change, match, 'withdraw', { version }, { reason })
  await insertReasons(change.tx, match.id, 'withdrawn', [reason], 'coordinator')
  await tellTakenBack(change, match)
  return { version: next }
}

import { addDays } from '#shared/dates.ts'
import { type ActOnMatch } from '#shared/match-inputs.ts'
import { matchMoves } from '#shared/matches.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { supportRequest } from '../intake/follow-match.ts'
import { policyVersion } from '../organisation/policies.ts'
import type { Coordinated } from './access.ts'
import { moveMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { readGates } from './read-gates.ts'
import { closedGates } from './rules.ts'
import { tellParentNews, tellVolunteerNews } from './write-to-people.ts'

/**
 * The trial begins today, for as many days as the policy says; the request is supported from now on. Refused with
 * `gateNotMet` (and which) until the two have met and every gate of the programme is met or passed by the project lead.
 */
export const startTrial = async (
  change: Change,
  match: Coordinated<Match>,
  { version }: ActOnMatch,
): Promise<{ version: number }> => {
  const { policy } = await policyVersion(change.tx, match.policyVersionId)
  if (match.version === version && match.status === matchMoves.startTrial.from[0]) {
    if (match.introductionHeldOn === null) refuse('gateNotMet', { gates: 'introduction' })
    const closed = closedGates(await readGates(change, match, policy))
    if (closed.length > 0) refuse('gateNotMet', { gates: closed.join(' ') })
  }
  const until = addDays(change.today, policy.trialDays)
  const next = await moveMatch(
    change,
    match,
    'startTrial',
    { version, set: { trial_from: change.today, trial_until: until } },
    { until },
  )
  await supportRequest(change, match)
  await tellParentNews(change, match)
  await tellVolunteerNews(change, match)
  return { version: next }
}

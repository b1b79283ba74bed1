import { alternativesKept, type ProposeInput } from '#shared/matching/inputs.ts'
import { explanationDigest } from '#shared/matching/digest.ts'
import { isBlocking } from '#shared/matching/factors.ts'
import { keepable } from '#shared/matching/kept.ts'
import { weigh } from '#shared/matching/shortlist.ts'
import { askReasonFor } from '#shared/matching/verdict.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { insertProposal, type Proposal } from '../matches/insert-proposal.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { MatchableRequest } from './access.ts'
import { withTalksFirst } from './talk-queries.ts'
import { volunteersToMatch } from './volunteer-queries.ts'
import { weighCandidates } from './weigh-candidates.ts'

/**
 * Asks a volunteer for a request, on the explanation that the coordinator saw. Everything is weighed again first: other
 * data → `explanationChanged` with the new mark; a hard limit → `hardLimit`, whatever the reason; a guard or something
 * that is not known yet → `reasonNeeded` without a reason. The explanation stays on the match, but for the guard that a talk
 * is needed first: why, and so that, is between the volunteer and the own coordinator.
 */
export const proposeMatch = async (
  change: Change,
  request: MatchableRequest,
  { commandId, volunteerId, why, summary, digest, weights, overrideReason }: ProposeInput,
): Promise<Proposal> => {
  const { tx, today } = change
  if (request.status !== 'searching' && !request.hasOpenMatch) refuse('notNow', { status: request.status })
  const [person] = await withTalksFirst(tx, await volunteersToMatch(tx, [volunteerId]), today)
  if (person === undefined) return refuse('notFound')
  const { policyVersionId, policy } = await policyInForce(tx, request.facts.programmeId)
  const { verdict, factors } = weigh(request.facts, person.facts, policy, today)
  const now = explanationDigest({
    requestId: request.id,
    volunteerId,
    policyVersionId,
    verdict,
    factors,
    weights,
  })
  const blocking = factors.filter(isBlocking).map(({ code }) => code)
  // Whoever was first took the last place or the request itself: `insertProposal` says who that was.
  const isTaken = request.hasOpenMatch || (blocking.length === 1 && blocking[0] === 'full')
  if (!isTaken && now !== digest) refuse('explanationChanged', { digest: now })
  if (!isTaken && blocking.length > 0) refuse('hardLimit', { factors: blocking.join(' ') })
  const overruled = askReasonFor(factors).map(({ code }) => code)
  const reason = overrideReason?.trim() ?? ''
  if (!isTaken && overruled.length > 0 && reason === '')
    refuse('reasonNeeded', { factors: overruled.join(' ') })

  const { candidates } = await weighCandidates(tx, { request, weights, today })
  return insertProposal(asColleague(change), {
    id: commandId,
    helpRequestId: request.id,
    volunteerId,
    why: [why, reason].filter((text) => text.trim() !== '').join('\n'),
    summary,
    explanation: {
      digest: now,
      today,
      policyVersionId,
      weights,
      ...keepable(factors),
      overruled: overruled.filter((code) => code !== 'talkFirst'),
      alternatives: candidates
        .filter(({ id }) => id !== volunteerId)
        .slice(0, alternativesKept)
        .map(({ id, factors: seen }) => {
          const kept = keepable(seen)
          return { id, verdict: kept.verdict, codes: kept.factors.map(({ code, sign }) => `${sign}${code}`) }
        }),
    },
  })
}

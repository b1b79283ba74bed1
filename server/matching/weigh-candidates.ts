import type { Tx } from '#db/db.ts'
import type { RequestFacts } from '#shared/matching/facts.ts'
import { explanationDigest } from '#shared/matching/digest.ts'
import type { AskedWeights } from '#shared/matching/inputs.ts'
import type { Weights } from '#shared/matching/order.ts'
import { relaxed, type Relaxation } from '#shared/matching/relaxations.ts'
import { shortlistOf, type Weighing } from '#shared/matching/shortlist.ts'
import { policyInForce, type ProgrammeInForce } from '../organisation/policies.ts'
import { possibleCandidates } from './candidate-queries.ts'
import type { RequestToMatch } from './request-queries.ts'
import { type VolunteerToMatch, volunteersToMatch } from './volunteer-queries.ts'

/** A candidate as weighed, with the name and the mark of the explanation. */
export type Candidate = Weighing & { firstName: string; digest: string }
/** `facts`: the request as it was weighed, with the change that is tried; `weights`: those that it was ordered by. */
export type Weighed = {
  programme: ProgrammeInForce
  facts: RequestFacts
  weights: Weights
  candidates: Candidate[]
}

/** `weights`: what counts more or less than it normally does in the programme; null: nothing does. */
type Weigh = { request: RequestToMatch; weights: AskedWeights | null; today: string }
type Ordered = { request: RequestToMatch; weights: Weights; today: string }

const withNames = (
  weighings: readonly Weighing[],
  people: readonly VolunteerToMatch[],
  { request, weights }: Ordered,
  { policyVersionId }: ProgrammeInForce,
): Candidate[] => {
  const names = new Map(people.map(({ firstName, facts }) => [facts.id, firstName]))
  return weighings.map((weighing) => {
    const { id: volunteerId, verdict, factors } = weighing
    const seen = { requestId: request.id, volunteerId, policyVersionId, verdict, factors, weights }
    return { ...weighing, firstName: names.get(volunteerId) ?? '', digest: explanationDigest(seen) }
  })
}

/** Everybody who may fit this request, best first: a superset out of SQL, then the one truth. */
export const weighCandidates = async (tx: Tx, weigh: Weigh): Promise<Weighed> => {
  const { request, today } = weigh
  const programme = await policyInForce(tx, request.facts.programmeId)
  const weights = { ...programme.policy.weights, ...weigh.weights }
  const ids = await possibleCandidates(tx, request.facts, programme.policy, today)
  const people = await volunteersToMatch(tx, ids)
  const { facts } = request
  const weighings = shortlistOf(
    facts,
    people.map((one) => one.facts),
    programme.policy,
    today,
    weights,
  )
  const candidates = withNames(weighings, people, { request, weights, today }, programme)
  return { programme, facts, weights, candidates }
}

/** The same after one change that is only tried: on copies of the facts, over everybody of the organisation. */
export const weighTried = async (tx: Tx, weigh: Weigh, relaxation: Relaxation): Promise<Weighed> => {
  const { request, today } = weigh
  const programme = await policyInForce(tx, request.facts.programmeId)
  const weights = { ...programme.policy.weights, ...weigh.weights }
  const rules = { policy: programme.policy, today }
  const people = await volunteersToMatch(tx, null)
  const changed = people.map((one) =>
    relaxed(relaxation, { request: request.facts, volunteer: one.facts }, rules),
  )
  const facts = changed[0]?.request ?? request.facts
  const weighings = shortlistOf(
    facts,
    changed.map(({ volunteer }) => volunteer),
    programme.policy,
    today,
    weights,
  )
  const candidates = withNames(weighings, people, { request, weights, today }, programme)
  return { programme, facts, weights, candidates }
}

import type { Tx } from '#db/db.ts'
import type { RequestFacts } from '#shared/matching/facts.ts'
import type { AskedWeights } from '#shared/matching/inputs.ts'
import type { Weights } from '#shared/matching/order.ts'
import { relaxed, type Relaxation } from '#shared/matching/relaxations.ts'
import { shortlistOf, type Weighing } from '#shared/matching/shortlist.ts'
import { policyInForce, type ProgrammeInForce } from '../organisation/policies.ts'
import { possibleCandidates } from './candidate-queries.ts'
import { everybodyToMatch } from './image-queries.ts'
import type { RequestToMatch } from './request-queries.ts'
import { withTalksFirst } from './talk-queries.ts'
import type { VolunteerToMatch } from './volunteer-queries.ts'

/** A candidate as weighed, with the name. */
export type Candidate = Weighing & { firstName: string }
/** `facts`: the request as it was weighed, with the change that is tried; `weights`: those that it was ordered by. */
export type Weighed = {
  programme: ProgrammeInForce
  facts: RequestFacts
  weights: Weights
  candidates: Candidate[]
}

/** `weights`: what counts more or less than it normally does in the programme; null: nothing does. */
type Weigh = { request: RequestToMatch; weights: AskedWeights | null; today: string }

const withNames = (weighings: readonly Weighing[], people: readonly VolunteerToMatch[]): Candidate[] => {
  const names = new Map(people.map(({ firstName, facts }) => [facts.id, firstName]))
  return weighings.map((weighing) => Object.assign(weighing, { firstName: names.get(weighing.id) ?? '' }))
}

/** Everybody who may fit this request, best first: a superset out of SQL, then the one truth. */
export const weighCandidates = async (tx: Tx, weigh: Weigh): Promise<Weighed> => {
  const { request, today } = weigh
  const programme = await policyInForce(tx, request.facts.programmeId)
  const weights = { ...programme.policy.weights, ...weigh.weights }
  const possible = await possibleCandidates(tx, request.facts, programme.policy, today)
  const people = await withTalksFirst(tx, possible, today)
  const { facts } = request
  const weighings = shortlistOf(
    facts,
    people.map((one) => one.facts),
    programme.policy,
    today,
    weights,
  )
  return { programme, facts, weights, candidates: withNames(weighings, people) }
}

/** The same after one change that is only tried: on copies of the facts, over everybody of the organisation. */
export const weighTried = async (tx: Tx, weigh: Weigh, relaxation: Relaxation): Promise<Weighed> => {
  const { request, today } = weigh
  const programme = await policyInForce(tx, request.facts.programmeId)
  const weights = { ...programme.policy.weights, ...weigh.weights }
  const rules = { policy: programme.policy, today }
  const people = await withTalksFirst(tx, await everybodyToMatch(tx), today)
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
  return { programme, facts, weights, candidates: withNames(weighings, people) }
}

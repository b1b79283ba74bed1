import { type Factor, isBlocking } from '#shared/matching/factors.ts'
import { hardFactorsOf } from '#shared/matching/hard-factors.ts'
import { type Relaxation } from '#shared/matching/relaxations.ts'
import { whyNot } from '#shared/matching/why-not.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { refuse } from '../base/refusal.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { MatchableRequest } from './access.ts'
import { type ChangeOfPerson, changeOfPerson } from './change-of-person.ts'
import { volunteersToMatch } from './volunteer-queries.ts'

/** Why one volunteer is no candidate: everything that excludes, and the one changes that were tried and would help. */
export type WhyNotPerson = {
  id: string
  firstName: string
  /** Empty when nothing stands in the way any more. */
  blocking: Factor[]
  /** Empty when one change is not enough. */
  nearest: ({ relaxation: Relaxation } & ChangeOfPerson)[]
}

/** One person of "why not", opened: own reasons with source and age, and the nearest change for this person alone. */
export const showWhyNotPerson = async (
  change: Change,
  request: MatchableRequest,
  volunteerId: string,
): Promise<WhyNotPerson> => {
  const { tx, today } = change
  const { policy } = await policyInForce(tx, request.facts.programmeId)
  const [person] = await volunteersToMatch(tx, [volunteerId])
  if (person === undefined) return refuse('notFound')
  await disclose(change, {
    shape: 'list',
    purpose: 'organisation',
    subject: 'volunteer',
    ids: [volunteerId],
  })
  const { facts, firstName } = person
  const tried = whyNot(request.facts, [facts], policy, today).flatMap(({ relaxations }) => relaxations)
  return {
    id: volunteerId,
    firstName,
    blocking: hardFactorsOf(request.facts, facts, policy, today).filter(isBlocking),
    nearest: tried.map(({ relaxation }) => ({ relaxation, ...changeOfPerson(relaxation, facts) })),
  }
}

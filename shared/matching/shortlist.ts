import type { RequestFacts, VolunteerFacts } from './facts.ts'
import type { Factor } from './factors.ts'
import { order, type Weights } from './order.ts'
import type { MatchPolicy } from './policy.ts'
import { factorsOf, type Verdict, verdictOf } from './verdict.ts'

/** One volunteer for one request, weighed. */
export type Weighing = {
  id: string
  volunteer: VolunteerFacts
  verdict: Verdict
  factors: Factor[]
  openMatches: number
}

export const weigh = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  policy: MatchPolicy,
  today: string,
): Weighing => {
  const factors = factorsOf(request, volunteer, policy, today)
  return {
    id: volunteer.id,
    volunteer,
    verdict: verdictOf(factors),
    factors,
    openMatches: volunteer.openMatches,
  }
}

/** Everybody whom no hard limit excludes, best first. The same data and weights always give the same list. */
export const shortlistOf = (
  request: RequestFacts,
  volunteers: readonly VolunteerFacts[],
  policy: MatchPolicy,
  today: string,
  weights: Weights,
): Weighing[] =>
  order(
    volunteers
      .map((volunteer) => weigh(request, volunteer, policy, today))
      .filter(({ verdict }) => verdict !== 'doesNotFit'),
    weights,
  )

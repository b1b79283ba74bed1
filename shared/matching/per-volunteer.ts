import type { VolunteerFacts } from './facts.ts'
import type { MatchPolicy } from './policy.ts'

type OfVolunteer<Result> = (volunteer: VolunteerFacts, policy: MatchPolicy, today: string) => Result

/**
 * Works out only once what follows from a volunteer and the rules alone: the weekly plan weighs each of them against many
 * requests. Facts are never changed in place, so the same facts have the same answer; it goes when they go.
 */
export const perVolunteer = <Result>(workOut: OfVolunteer<Result>): OfVolunteer<Result> => {
  const kept = new WeakMap<VolunteerFacts, { policy: MatchPolicy; today: string; result: Result }>()
  return (volunteer, policy, today) => {
    const known = kept.get(volunteer)
    if (known !== undefined && known.policy === policy && known.today === today) return known.result
    const result = workOut(volunteer, policy, today)
    kept.set(volunteer, { policy, today, result })
    return result
  }
}

import type { Policy } from '#shared/policy.ts'
import type { Reader } from '../base/context.ts'
import { stepsOf } from '../volunteers/screening-queries.ts'
import { agreementsOf } from './agreement-queries.ts'
import { agreedOn, isCurrent } from './agreement-text.ts'
import { overridesOf } from './gate-queries.ts'
import type { Match } from './queries.ts'
import { type GateStanding, gateStandings } from './rules.ts'

/** How the gates before this match's trial stand today, by the policy that the match began under. */
export const readGates = async (
  { tx, today }: Reader,
  match: Match,
  policy: Policy,
): Promise<GateStanding[]> => {
  const current = (await agreementsOf(tx, [match.id])).find(isCurrent)
  const overrides = await overridesOf(tx, match.id)
  return gateStandings({
    asked: policy.gates,
    steps: await stepsOf(tx, match.volunteerId),
    agreedOn: current === undefined ? null : agreedOn(current.acceptances),
    overridden: overrides.map(({ gate }) => gate),
    today,
  })
}

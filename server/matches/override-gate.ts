import type { OverrideGate } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { policyVersion } from '../organisation/policies.ts'
import type { Coordinated } from './access.ts'
import { insertOverride } from './gate-queries.ts'
import { actOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { readGates } from './read-gates.ts'

/** The project lead lets one gate pass, with a reason that is kept. A gate that is met needs none. */
export const overrideGate = async (
  change: Change<ColleagueActor>,
  match: Coordinated<Match>,
  { version, gate, reason }: OverrideGate,
): Promise<{ version: number }> => {
  if (!change.actor.roles.includes('projectLead')) refuse('notAllowed')
  const { policy } = await policyVersion(change.tx, match.policyVersionId)
  const standing = (await readGates(change, match, policy)).find((one) => one.gate === gate)
  if (standing === undefined || standing.state === 'met' || standing.isOverridden)
    refuse('notNow', { gate, status: match.status })
  const next = await actOnMatch(change, match, 'overrideGate', { version, from: ['introduction'] }, { gate })
  const cell = { table: 'gate_override', column: 'sealed_reason', id: `${match.id} ${gate}` }
  const owner = { kind: 'household' as const, id: match.householdId }
  await insertOverride(change, match.id, gate, await change.seals.seal(owner, cell, reason))
  return { version: next }
}

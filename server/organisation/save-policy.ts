import type { SavePolicy } from '#shared/organisation.ts'
import { policyDifference } from '#shared/policy-difference.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { colleagueNames } from './colleague-names.ts'
import { insertPolicyVersion, policyVersions } from './programme-queries.ts'

/**
 * Makes a new version of a programme's rules; the ones before stay as they are, and so do the matches under them.
 * Saying the same again makes no version. Refused with `staleVersion` (who and when) when somebody was first.
 */
export const savePolicy = async (
  change: Change,
  { programmeId, basedOn, policy }: SavePolicy,
): Promise<{ number: number }> => {
  const current = (await policyVersions(change.tx, programmeId))[0] ?? refuse('notFound')
  if (current.number !== basedOn) {
    const names = await colleagueNames(change.tx)
    refuse('staleVersion', { by: names.get(current.createdBy) ?? '', at: current.createdAt })
  }
  const difference = policyDifference(current.policy, policy)
  if (difference.length === 0) return { number: current.number }
  const number = current.number + 1
  await insertPolicyVersion(change.tx, programmeId, {
    id: change.newId(),
    number,
    validFrom: change.today,
    createdAt: change.now,
    createdBy: change.actor.id,
    policy,
  })
  await record(change, {
    kind: 'programme.policySaved',
    subject: { kind: 'programme', id: programmeId },
    facts: { number, fields: difference.map(({ field }) => field).join(' ') },
  })
  return { number }
}

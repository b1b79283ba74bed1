import type { RecordReport } from '#shared/concern-form.ts'
import { reportStates } from '#shared/concerns.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { EntrustedConcern } from './access.ts'
import { makeMove, type Moved } from './make-move.ts'

/**
 * A person made a report, outside this program: to whom, when, and whether the family heard of it beforehand. Something
 * else than deciding to report, and than asking for advice.
 */
export const recordReport = async (
  change: Change,
  concern: EntrustedConcern,
  { place, reportedOn, familyTold, text, ...act }: RecordReport,
): Promise<Moved> => {
  if (concern.status === 'decided' && concern.decision !== 'report') refuse('notNow')
  return makeMove(
    change,
    concern,
    act,
    { from: reportStates, to: null, values: { reported: 1 } },
    { kind: 'reported', heldOn: reportedOn, codes: { place, familyTold }, text },
  )
}

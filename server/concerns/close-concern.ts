import type { CloseConcern } from '#shared/concern-form.ts'
import { concernMoves } from '#shared/concerns.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { EntrustedConcern } from './access.ts'
import { makeMove, type Moved } from './make-move.ts'

/**
 * The second pair of eyes: who closes is somebody else than who decided. Refuses `secondPersonNeeded`, and
 * `reportMissing` while a report was decided on and nobody wrote down that it was made.
 */
export const closeConcern = async (
  change: Change,
  concern: EntrustedConcern,
  { text, ...act }: CloseConcern,
): Promise<Moved> => {
  if (concern.decidedBy === change.actor.id) refuse('secondPersonNeeded')
  if (concern.decision === 'report' && !concern.reported) refuse('reportMissing')
  return makeMove(
    change,
    concern,
    act,
    { ...concernMoves.close, values: { closed_at: change.now } },
    { kind: 'closed', text },
  )
}

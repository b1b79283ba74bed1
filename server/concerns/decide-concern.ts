import type { DecideConcern } from '#shared/concern-form.ts'
import { concernMoves } from '#shared/concerns.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { EntrustedConcern } from './access.ts'
import { makeMove, type Moved } from './make-move.ts'
import { stepsOf } from './queries.ts'
import { leavingOut, stepsTaken } from './rules.ts'

/**
 * Nothing more, arrange help, or report; with why. The program reports nothing: that a report was made is written down
 * later, by whoever made it.
 */
export const decideConcern = async (
  change: Change,
  concern: EntrustedConcern,
  { decision, skip, text, ...act }: DecideConcern,
): Promise<Moved> => {
  const taken = stepsTaken((await stepsOf(change.tx, concern.id)).map(({ kind }) => kind))
  const { leftOut, fault } = leavingOut(concern.grade, taken, 'decide', skip)
  if (fault !== null) refuse(fault)
  return makeMove(
    change,
    concern,
    act,
    {
      ...concernMoves.decide,
      values: { decision, decided_by: change.actor.id, decided_at: change.now },
    },
    {
      kind: 'decided',
      codes: { decision, ...(leftOut.length > 0 && skip !== null ? { leftOut, skip } : {}) },
      text,
    },
  )
}

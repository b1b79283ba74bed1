import type { WeighConcern } from '#shared/concern-form.ts'
import { concernMoves } from '#shared/concerns.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { EntrustedConcern } from './access.ts'
import { makeMove, type Moved } from './make-move.ts'
import { stepsOf } from './queries.ts'
import { leavingOut, stepsTaken } from './rules.ts'

/** The five questions of the weighing frame, answered one by one; steps that were left out need a reason. */
export const weighConcern = async (
  change: Change,
  concern: EntrustedConcern,
  { weighing, skip, text, ...act }: WeighConcern,
): Promise<Moved> => {
  const taken = stepsTaken((await stepsOf(change.tx, concern.id)).map(({ kind }) => kind))
  const { leftOut, fault } = leavingOut(concern.grade, taken, 'weigh', skip)
  if (fault !== null) refuse(fault)
  return makeMove(change, concern, act, concernMoves.weigh, {
    kind: 'weighed',
    codes: { ...weighing, ...(leftOut.length > 0 && skip !== null ? { leftOut, skip } : {}) },
    text,
  })
}

import type { GradeConcern } from '#shared/concern-form.ts'
import type { ConcernState } from '#shared/concerns.ts'
import type { Change } from '../base/context.ts'
import type { EntrustedConcern } from './access.ts'
import { makeMove, type Moved } from './make-move.ts'

/** Before a decision. Danger now is a move of its own. */
const gradable: readonly ConcernState[] = ['received', 'consulted', 'discussed', 'weighed']

/** Says how heavy it is, with why. */
export const gradeConcern = (
  change: Change,
  concern: EntrustedConcern,
  { grade, text, ...act }: GradeConcern,
): Promise<Moved> =>
  makeMove(
    change,
    concern,
    act,
    { from: gradable, to: null, values: { grade } },
    { kind: 'graded', codes: { from: concern.grade, grade }, text },
  )

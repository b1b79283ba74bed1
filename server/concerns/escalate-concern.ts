import type { EscalateConcern } from '#shared/concern-form.ts'
import { concernMoves } from '#shared/concerns.ts'
import type { Change } from '../base/context.ts'
import type { EntrustedConcern } from './access.ts'
import { makeMove, type Moved } from './make-move.ts'

/** Danger now, from wherever it stood; a decision that was taken is open again. */
export const escalateConcern = (
  change: Change,
  concern: EntrustedConcern,
  { text, ...act }: EscalateConcern,
): Promise<Moved> =>
  makeMove(
    change,
    concern,
    act,
    {
      ...concernMoves.escalate,
      values: {
        grade: 'acute',
        received_at: concern.receivedAt ?? change.now,
        decision: null,
        decided_by: null,
        decided_at: null,
      },
    },
    { kind: 'escalated', text },
  )

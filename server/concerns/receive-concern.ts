import { concernMoves } from '#shared/concerns.ts'
import type { Change } from '../base/context.ts'
import type { EntrustedConcern } from './access.ts'
import { type Act, makeMove, type Moved } from './make-move.ts'

/** Somebody has read it and takes it up: the clock of reading stops here. */
export const receiveConcern = (change: Change, concern: EntrustedConcern, input: Act): Promise<Moved> =>
  makeMove(
    change,
    concern,
    input,
    { ...concernMoves.receive, values: { received_at: change.now } },
    { kind: 'received' },
  )

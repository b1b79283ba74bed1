import type { LogConcernStep } from '#shared/concern-form.ts'
import { concernMoves, concernStates, type ConcernState, stepOfLog } from '#shared/concerns.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { EntrustedConcern } from './access.ts'
import { makeMove, type Moved } from './make-move.ts'
import { stepsOf } from './queries.ts'
import { leavingOut, stepsTaken } from './rules.ts'

/** Notes and talks may be added as long as it is open and somebody took it up. */
const workedOn = concernStates.filter((state) => state !== 'new' && state !== 'closed')

/**
 * Writes down what was done: consulted a colleague, asked Veilig Thuis for advice without a name, talked with those
 * involved, called the volunteer, or a note. The first of a kind takes the concern a step further, later ones are added
 * to it. A talk before anybody was consulted needs a reason that the grade admits.
 */
export const logStep = async (
  change: Change,
  concern: EntrustedConcern,
  { kind, heldOn, talkedWith, skip, text, ...act }: LogConcernStep,
): Promise<Moved> => {
  const step = stepOfLog[kind]
  const move = step === null ? null : concernMoves[step]
  const goesOn = move !== null && (move.from as readonly ConcernState[]).includes(concern.status)
  const taken = stepsTaken((await stepsOf(change.tx, concern.id)).map((one) => one.kind))
  const { leftOut, fault } =
    goesOn && step !== null ? leavingOut(concern.grade, taken, step, skip) : { leftOut: [], fault: null }
  if (fault !== null) refuse(fault)
  return makeMove(
    change,
    concern,
    act,
    { from: workedOn, to: goesOn && move !== null ? move.to : null },
    {
      kind,
      heldOn,
      text,
      codes: {
        ...(kind === 'talk' ? { talkedWith } : {}),
        ...(leftOut.length > 0 && skip !== null ? { leftOut, skip } : {}),
      },
    },
  )
}

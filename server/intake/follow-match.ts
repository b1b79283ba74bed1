import type { RequestMove } from '#shared/intake.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { moveRequestRow } from './follow-match-queries.ts'

type Matched = { helpRequestId: string; householdId: string }

const moveRequest = async (
  change: Change,
  { helpRequestId, householdId }: Matched,
  name: RequestMove,
  fields: { closed_on?: string; close_reason?: string } = {},
) => {
  if (!(await moveRequestRow(change.tx, helpRequestId, name, fields)))
    refuse('notNow', { request: helpRequestId })
  await record(change, {
    kind: `helpRequest.${name}`,
    subject: { kind: 'helpRequest', id: helpRequestId },
    householdId,
  })
}

/** The trial began: the request is supported. */
export const supportRequest = (change: Change, matched: Matched): Promise<void> =>
  moveRequest(change, matched, 'support')

/** The trial or the match ended and the question is still there: the search goes on, waiting since the same day. */
export const searchAgain = (change: Change, matched: Matched): Promise<void> =>
  moveRequest(change, matched, 'searchAgain')

/** The match ended and the question is answered. */
export const closeRequest = (change: Change, matched: Matched): Promise<void> =>
  moveRequest(change, matched, 'close', { closed_on: change.today, close_reason: 'matchEnded' })

import type { PassOn } from '#shared/intake-status.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Own } from './access.ts'
import type { HelpRequest } from './request-queries.ts'
import { insertParentMessage } from './status-queries.ts'

/** A message of the parent, for the coordinator only. */
export const passOn = async (
  change: Change,
  request: Own<HelpRequest>,
  { commandId, text }: PassOn,
): Promise<void> => {
  const cell = { table: 'parent_message', column: 'sealed_text', id: commandId }
  const owner = { kind: 'household', id: request.householdId } as const
  await insertParentMessage(change.tx, {
    id: commandId,
    requestId: request.id,
    sealedText: await change.seals.seal(owner, cell, text),
    at: change.now,
  })
  await record(change, {
    kind: 'helpRequest.passedOn',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
  })
}

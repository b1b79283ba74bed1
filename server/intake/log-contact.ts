import type { LogContact } from '#shared/intake-acts.ts'
import { openRequestStates } from '#shared/intake.ts'
import { record } from '../base/record.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { insertContactAttempt } from './attempt-queries.ts'
import { claimRequest, editRequest, moveRequest } from './move-request.ts'

/** Writes down that the parent was called, reached or not. The first time that somebody is reached moves the request on. */
export const logContact = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { commandId, reached, note, parentAgrees }: LogContact,
): Promise<void> => {
  const cell = { table: 'contact_attempt', column: 'sealed_note', id: commandId }
  const owner = { kind: 'household', id: request.householdId } as const
  const confirmed: { parent_agrees?: 1 } = parentAgrees && !request.parentAgrees ? { parent_agrees: 1 } : {}
  const moved = reached && request.status === 'submitted'
  if (moved)
    await moveRequest(change, request, 'contact', null, {
      first_contact_on: request.firstContactOn ?? change.today,
      ...confirmed,
    })
  else await editRequest(change, request, openRequestStates, null, confirmed)
  await claimRequest(change, request)
  await insertContactAttempt(change.tx, {
    id: commandId,
    requestId: request.id,
    at: change.now,
    byId: change.actor.id,
    reached,
    moved,
    confirmed: confirmed.parent_agrees === 1,
    sealedNote: note.trim() === '' ? null : await change.seals.seal(owner, cell, note),
  })
  await record(change, {
    kind: 'helpRequest.contactTried',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { reached, attempt: commandId, parentAgrees },
  })
}

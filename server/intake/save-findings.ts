import type { SaveFindings } from '#shared/intake-acts.ts'
import { openRequestStates, type RequestState } from '#shared/intake.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest } from './move-request.ts'
import { lastChangeOf } from './request-queries.ts'
import { keepTalk, updateFindings } from './talk-queries.ts'

// The last words of a talk may arrive just after the decision that it led to.
const statesToNoteIn: readonly RequestState[] = [...openRequestStates, 'referred']

/**
 * Keeps the notes of the talk while they are written. When a colleague wrote since, nothing is overwritten: the refusal
 * says who and when, and both texts can be laid beside each other.
 */
export const saveFindings = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { talkVersion, checks, findings }: SaveFindings,
): Promise<{ talkVersion: number; savedAt: string }> => {
  if (!statesToNoteIn.includes(request.status)) refuse('notNow')
  const talk = await keepTalk(change.tx, {
    id: change.newId(),
    requestId: request.id,
    byId: change.actor.id,
  })
  const sealedFindings = await change.seals.seal(
    { kind: 'household', id: request.householdId },
    { table: 'intake_visit', column: 'sealed_findings', id: talk.id },
    findings,
  )
  const kept = await updateFindings(change.tx, { id: talk.id, version: talkVersion, checks, sealedFindings })
  if (!kept) refuse('staleVersion', await lastChangeOf(change.tx, { kind: 'helpRequest', id: request.id }))
  await claimRequest(change, request)
  await record(change, {
    kind: 'helpRequest.talkNoted',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { checks: checks.length },
  })
  return { talkVersion: talkVersion + 1, savedAt: change.now }
}

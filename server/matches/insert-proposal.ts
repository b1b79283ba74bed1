import { missingConsent } from '#shared/consent.ts'
import { addDays, type LocalDate } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { carrierOf, carryOver } from '../organisation/caseload.ts'
import { policyInForce } from '../organisation/policies.ts'
import { insertMatch, newestOpenMatch, requestToMatch, volunteerToMatch } from './proposal-queries.ts'
import { matchCell, sealText } from './sealed-texts.ts'
import { askVolunteerByMail } from './write-to-people.ts'

/** What somebody who may match this request decided. The permission and the hard limits are the proposer's to check. */
export type NewProposal = {
  /** The command's id; it becomes the match's. */
  id: string
  helpRequestId: string
  volunteerId: string
  /** Why this volunteer, in one line; for coordinators. May be empty. */
  why: string
  /** What the volunteer reads about the question before both said yes; nobody may be recognised in it. May be empty. */
  summary: string
  /** What was seen when choosing: own factors whole; of alternatives only id, verdict and factor codes. */
  explanation: Record<string, unknown>
}

const asked = { child: 'childNotAsked', parent: 'parentNotAsked', sharing: 'sharingNotAsked' } as const

export type Proposal = { matchId: string; version: number; expiresOn: LocalDate }

/**
 * Proposes a volunteer for a request and asks the volunteer first. The volunteer's last place and the request's one open
 * match are guarded here, in the transaction that takes them: of two coordinators exactly one wins, and the other hears
 * who was first and when (`volunteerFull`, `requestHasMatch`). Without the yes of the child from 12, of the parent under 16,
 * and to sharing at all, nobody is asked (`childNotAsked`, `parentNotAsked`, `sharingNotAsked`).
 */
export const insertProposal = async (
  change: Change<ColleagueActor>,
  { id, helpRequestId, volunteerId, why, summary, explanation }: NewProposal,
): Promise<Proposal> => {
  const { tx } = change
  const request = (await requestToMatch(tx, helpRequestId)) ?? refuse('notFound')
  const volunteer = (await volunteerToMatch(tx, volunteerId)) ?? refuse('notFound')
  const first = await newestOpenMatch(tx, { helpRequestId })
  if (first !== undefined) refuse('requestHasMatch', first)
  if (request.status !== 'searching') refuse('notNow', { status: request.status })
  const missing = missingConsent(request.agreed)
  if (missing !== null) refuse(asked[missing])
  if (volunteer.status !== 'available') refuse('volunteerNotAvailable', { status: volunteer.status })
  if (volunteer.openMatches >= volunteer.capacity)
    refuse('volunteerFull', (await newestOpenMatch(tx, { volunteerId })) ?? {})

  const { policyVersionId, policy } = await policyInForce(tx, request.programmeId)
  const expiresOn = addDays(change.today, policy.proposalDays)
  await insertMatch(change, {
    id,
    helpRequestId,
    volunteerId,
    programmeId: request.programmeId,
    policyVersionId,
    sealedWhy: await sealText(change, request, matchCell('sealed_why', id), why),
    sealedSummary: await sealText(change, request, matchCell('sealed_summary', id), summary),
    explanation: JSON.stringify(explanation),
    proposedBy: change.actor.id,
    expiresOn,
  })
  const carrier = await carrierOf(tx, { kind: 'helpRequest', id: helpRequestId })
  await carryOver(change, { kind: 'match', id }, carrier ?? change.actor.id)
  await askVolunteerByMail(change, { id, helpRequestId, volunteerId }, expiresOn)
  await record(change, {
    kind: 'match.propose',
    subject: { kind: 'match', id },
    householdId: request.householdId,
    volunteerId,
    matchId: id,
    facts: { expiresOn },
  })
  return { matchId: id, version: 1, expiresOn }
}

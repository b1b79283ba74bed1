import { asksChild } from '#shared/consent.ts'
import { addMilliseconds } from '#shared/dates.ts'
import type { Decide } from '#shared/intake-acts.ts'
import { needsVolunteer } from '#shared/intake.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest, moveRequest } from './move-request.ts'
import { insertDecision } from './decision-queries.ts'
import { colleagueIsHere, matchNeedsOf } from './request-queries.ts'
import { asksConsult, asksReasons, missingNeeds } from './rules.ts'
import { tellParent } from './tell-parent.ts'

/** A message to a person waits half a minute, so that a slip can be taken back by the next act. */
const mailDelayMilliseconds = 30_000

/**
 * The weighing: volunteer, professional, both, or something in the neighbourhood. Doubt about safety or weight never
 * stops it, but has to come with reasons and with what somebody else thought of it.
 */
export const decideSupport = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  decision: Decide,
): Promise<void> => {
  const { commandId, outcome, consult } = decision
  if (asksReasons(decision) && decision.reasons.trim() === '') refuse('reasonNeeded')
  if (asksConsult(decision) && consult === null) refuse('consultNeeded')
  if (consult !== null && consult.on > change.today) refuse('badInput', { fields: 'consult.on' })
  if (decision.reviewOn !== null && decision.reviewOn <= change.today)
    refuse('badInput', { fields: 'reviewOn' })
  if (consult !== null && consult.colleagueId !== null)
    if (!(await colleagueIsHere(change.tx, consult.colleagueId))) refuse('notFound')
  if (needsVolunteer(outcome)) {
    const missing = missingNeeds(await matchNeedsOf(change.tx, request.id))
    if (missing.length > 0) refuse('wishesNeeded', { fields: missing.join(' ') })
    // From 12 the child says yes too; from 16 in place of the parent.
    if (asksChild(request.supportedAge) && !request.youthAgrees) refuse('childNotAsked')
  }

  const owner = { kind: 'household', id: request.householdId } as const
  const seal = async (column: string, text: string) =>
    text.trim() === ''
      ? null
      : change.seals.seal(owner, { table: 'support_decision', column, id: commandId }, text)
  const sealedParentText = await change.seals.seal(
    owner,
    { table: 'help_request', column: 'sealed_parent_text', id: request.id },
    decision.parentText,
  )
  await moveRequest(change, request, needsVolunteer(outcome) ? 'search' : 'refer', decision.version, {
    sealed_parent_text: sealedParentText,
    ...(needsVolunteer(outcome) ? {} : { close_reason: outcome }),
    // Who asked to be called first was asked again in the talk: a yes now is a yes to looking together.
    ...(decision.wanted === 'yes' ? { parent_agrees: 1 as const, only_call: 0 as const } : {}),
  })
  await claimRequest(change, request)
  await insertDecision(change.tx, {
    id: commandId,
    requestId: request.id,
    outcome,
    safe: decision.safe,
    bearable: decision.bearable,
    wanted: decision.wanted,
    sealedReasons: await seal('sealed_reasons', decision.reasons),
    consult:
      consult === null
        ? null
        : {
            colleagueId: consult.colleagueId,
            on: consult.on,
            sealedSaid: await change.seals.seal(
              owner,
              { table: 'support_decision', column: 'sealed_consult_note', id: commandId },
              consult.said,
            ),
          },
    reviewOn: decision.reviewOn,
    sealedVolunteerTrack: await seal('sealed_volunteer_track', decision.volunteerTrack),
    sealedOtherTrack: await seal('sealed_professional_track', decision.otherTrack),
    at: change.now,
    byId: change.actor.id,
  })
  await tellParent(change, request, addMilliseconds(change.now, mailDelayMilliseconds))
  await record(change, {
    kind: 'helpRequest.decided',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { outcome, consulted: consult !== null, reviewOn: decision.reviewOn },
  })
}

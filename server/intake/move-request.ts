import { addMilliseconds } from '#shared/dates.ts'
import { endedRequestStates, requestMoves, type RequestMove, type RequestState } from '#shared/intake.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { carryOver } from '../organisation/caseload.ts'
import { record } from '../base/record.ts'
import { tellReferrer } from '../partners/tell-referrer.ts'
import type { ColleagueChange, RequestAtHand } from './access.ts'
import {
  findRequest,
  type HelpRequest,
  lastChangeOf,
  letAccessEnd,
  type RequestValues,
  updateRequest,
} from './request-queries.ts'

/** How long a parent can still read the status page after the end: 30 days. */
const accessAfterEndMilliseconds = 30 * 86_400_000

const isEnded = (status: RequestState) => (endedRequestStates as readonly RequestState[]).includes(status)

const refuseStale = async (change: Change, request: HelpRequest, version: number | null): Promise<never> => {
  const now = await findRequest(change.tx, request.id)
  if (now !== undefined && version !== null && now.version !== version)
    return refuse('staleVersion', await lastChangeOf(change.tx, { kind: 'helpRequest', id: request.id }))
  return refuse('notNow')
}

/**
 * Makes one move of the life cycle and writes what belongs to it. Refused when somebody changed the request since
 * `version` (null: the move matters, not what else is written) or when it is in no state to move from.
 */
export const moveRequest = async (
  change: Change,
  request: HelpRequest,
  move: RequestMove,
  version: number | null,
  values: RequestValues = {},
): Promise<void> => {
  const { from, to } = requestMoves[move]
  const ends = isEnded(to)
  const moved = await updateRequest(
    change.tx,
    request.id,
    { from, version },
    { hold_until: null, ...(ends ? { closed_on: change.today } : {}), ...values, status: to },
  )
  if (!moved) return refuseStale(change, request, version)
  if (ends) await endRequest(change, request)
}

/** Writes to an open request without moving it, with the same guard. */
export const editRequest = async (
  change: Change,
  request: HelpRequest,
  from: readonly RequestState[],
  version: number | null,
  values: RequestValues,
): Promise<void> => {
  if (!(await updateRequest(change.tx, request.id, { from, version }, values)))
    await refuseStale(change, request, version)
}

const endRequest = async (change: Change, request: HelpRequest) => {
  await letAccessEnd(change.tx, request.id, addMilliseconds(change.now, accessAfterEndMilliseconds))
  // A referrer who never heard of a start hears of no end.
  if (request.referrerId === null || request.referrerHeard !== 'start') return
  await updateRequest(
    change.tx,
    request.id,
    { from: endedRequestStates, version: null },
    { referrer_heard: 'end' },
  )
  await tellReferrer(change, request.referrerId, 'referralEnded')
}

/** The first act on a request that nobody carries makes it this colleague's. */
export const claimRequest = async (change: ColleagueChange, request: RequestAtHand): Promise<void> => {
  if (request.carrierId !== null) return
  await carryOver(change, { kind: 'helpRequest', id: request.id }, change.actor.id)
  await record(change, {
    kind: 'helpRequest.assigned',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { to: change.actor.id },
  })
}

import { requestMoves, type RequestMove, type RequestState } from '#shared/intake.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { tellReferrer } from '../partners/tell-referrer.ts'
import { moveRequest } from './move-request.ts'
import { findRequest, type HelpRequest, type RequestValues } from './request-queries.ts'

type Matched = { helpRequestId: string }

const canMove = (request: HelpRequest, move: RequestMove) =>
  (requestMoves[move].from as readonly RequestState[]).includes(request.status)

const follow = async (
  change: Change,
  request: HelpRequest,
  move: RequestMove,
  values: RequestValues = {},
) => {
  await moveRequest(change, request, move, null, values)
  await record(change, {
    kind: `helpRequest.${move}`,
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
  })
}

const matchedRequest = async (change: Change, { helpRequestId }: Matched) =>
  (await findRequest(change.tx, helpRequestId)) ?? refuse('notFound')

/**
 * The trial began: the request is supported, and a referrer who may know hears it, once. Refuses when nobody is sought
 * for it any more.
 */
export const supportRequest = async (change: Change, matched: Matched): Promise<void> => {
  const request = await matchedRequest(change, matched)
  const { referrerId } = request
  const tells = referrerId !== null && request.referrerMayHear && request.referrerHeard === null
  await follow(change, request, 'support', tells ? { referrer_heard: 'start' } : {})
  if (tells) await tellReferrer(change, referrerId, 'referralStarted')
}

/**
 * The trial or the match ended and the question is still there: the search goes on, waiting since the same day. Of a
 * request that was stopped meanwhile nothing changes.
 */
export const searchAgain = async (change: Change, matched: Matched): Promise<void> => {
  const request = await matchedRequest(change, matched)
  if (canMove(request, 'searchAgain')) await follow(change, request, 'searchAgain')
}

/** The match ended and the question is answered. Of a request that was stopped meanwhile nothing changes. */
export const closeRequest = async (change: Change, matched: Matched): Promise<void> => {
  const request = await matchedRequest(change, matched)
  if (canMove(request, 'close')) await follow(change, request, 'close', { close_reason: 'matchEnded' })
}

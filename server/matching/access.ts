import type { Reader } from '../base/context.ts'
import type { Purpose } from '../base/disclose.ts'
import { asColleague, type ColleagueActor } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { purposeToOpen } from '../organisation/caseload.ts'
import { findRequestToMatch, type RequestToMatch } from './request-queries.ts'
import { requestsOnceCarried, requestsOpenedWithReason } from './week-queries.ts'

declare const proof: unique symbol
/** A request that this colleague may look for a volunteer for. */
export type Matchable<T> = T & { readonly [proof]: 'matches' }
export type MatchableRequest = Matchable<RequestToMatch> & { purpose: Purpose }

/** The request, when it is in the colleague's caseload, in nobody's, opened with a reason, or the colleague leads. */
export const matchableRequest = async (reader: Reader, requestId: string): Promise<MatchableRequest> => {
  const { actor } = asColleague(reader)
  const request = (await findRequestToMatch(reader.tx, requestId)) ?? refuse('notFound')
  const way = { kind: 'helpRequest', id: requestId } as const
  const purpose = (await purposeToOpen(reader, actor, [way])) ?? refuse('notInYourCaseload')
  return Object.assign(request, { purpose }) as MatchableRequest
}

/**
 * Returns the function that says why this colleague may read about a request, or null when not: the rules of a file, for
 * a whole list at once.
 */
export const purposeByRequest = async (
  reader: Reader<ColleagueActor>,
): Promise<(request: { id: string; carrierId: string | null }) => Purpose | null> => {
  const { actor, tx, now } = reader
  const opened = await requestsOpenedWithReason(tx, actor.id, now)
  const once = await requestsOnceCarried(tx)
  const leads = actor.roles.includes('projectLead') || actor.roles.includes('teamLead')
  return ({ id, carrierId }) => {
    if (carrierId === actor.id) return 'caseload'
    if (carrierId === null && !once.has(id)) return 'intakeQueue'
    if (opened.has(id)) return 'openedWithReason'
    return leads ? 'organisation' : null
  }
}

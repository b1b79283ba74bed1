import type { Actor, Change, Reader } from '../base/context.ts'
import type { Purpose } from '../base/disclose.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { carrierOf, purposeToOpen } from '../organisation/caseload.ts'
import { findRequest, type HelpRequest } from './request-queries.ts'

declare const proof: unique symbol
/** A thing that this colleague may work on: carried by them, by nobody yet, or opened with a reason. */
export type Coordinated<Thing> = Thing & { readonly [proof]: 'coordinates' }
/** The one request that a parent's status page is about. */
export type Own<Thing> = Thing & { readonly [proof]: 'own' }

export type ColleagueChange = Change & { actor: ColleagueActor }
export type ParentActor = Extract<Actor, { kind: 'parent' }>

/** A request with who carries it and why this colleague may open it. */
export type RequestAtHand = HelpRequest & { carrierId: string | null; purpose: Purpose }

/**
 * The request, when this colleague may open it. What does not exist and what belongs to another organisation give the
 * same answer.
 */
export const ownRequest = async (
  reader: Reader & { actor: ColleagueActor },
  requestId: string,
): Promise<Coordinated<RequestAtHand>> => {
  const request = (await findRequest(reader.tx, requestId)) ?? refuse('notFound')
  const way = { kind: 'helpRequest', id: requestId } as const
  const purpose = (await purposeToOpen(reader, reader.actor, [way])) ?? refuse('notInYourCaseload')
  return { ...request, carrierId: await carrierOf(reader.tx, way), purpose } as Coordinated<RequestAtHand>
}

/** The request of the parent who calls. */
export const requestOfParent = async (reader: Reader): Promise<Own<HelpRequest>> => {
  if (reader.actor.kind !== 'parent') return refuse('notAllowed')
  const request = (await findRequest(reader.tx, reader.actor.helpRequestId)) ?? refuse('notFound')
  return request as Own<HelpRequest>
}

/** A request of this organisation, whoever carries it: to ask for a look with a reason. */
export const anyRequest = async (reader: Reader, requestId: string): Promise<HelpRequest> =>
  (await findRequest(reader.tx, requestId)) ?? refuse('notFound')

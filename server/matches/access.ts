import type { Change, Reader } from '../base/context.ts'
import type { Purpose } from '../base/disclose.ts'
import { asColleague, type ColleagueActor } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { purposeToOpen } from '../organisation/caseload.ts'
import { findMatch, type Match, proposalsPast } from './queries.ts'

declare const proof: unique symbol
/** A match that this colleague coordinates, or may open. */
export type Coordinated<T> = T & { readonly [proof]: 'coordinates' }
/** A match that the caller is one of the two of. */
export type Own<T> = T & { readonly [proof]: 'takesPart' }

export type CoordinatedMatch = Coordinated<Match> & { purpose: Purpose }

const waysTo = (match: Match) =>
  [
    { kind: 'match', id: match.id },
    { kind: 'helpRequest', id: match.helpRequestId },
    { kind: 'volunteer', id: match.volunteerId },
  ] as const

/** The match, for a colleague who carries it, its request or its volunteer, or opened it with a reason. */
export const coordinatedMatch = async (reader: Reader, matchId: string): Promise<CoordinatedMatch> => {
  const { actor } = asColleague(reader)
  const match = (await findMatch(reader.tx, matchId)) ?? refuse('notFound')
  const purpose = (await purposeToOpen(reader, actor, waysTo(match))) ?? refuse('notInYourCaseload')
  return Object.assign(match, { purpose }) as CoordinatedMatch
}

/** The match and the colleague of the call as one, for an operation that needs both. */
export const asCoordinator = (change: Change): Change<ColleagueActor> => asColleague(change)

/** Any match of the organisation, only to be opened with a reason. */
export const matchToOpen = async (reader: Reader, matchId: string): Promise<Match> =>
  (await findMatch(reader.tx, matchId)) ?? refuse('notFound')

/** The volunteer's own match. Somebody else's is not there. */
export const ownMatchOfVolunteer = async (reader: Reader, matchId: string): Promise<Own<Match>> => {
  const match = await findMatch(reader.tx, matchId)
  if (reader.actor.kind !== 'volunteer' || match?.volunteerId !== reader.actor.id) return refuse('notFound')
  return match as Own<Match>
}

/** The match of the parent's own request, once the volunteer said yes: before that there is nothing to see. */
export const ownMatchOfParent = async (reader: Reader, matchId: string): Promise<Own<Match>> => {
  const match = await findMatch(reader.tx, matchId)
  if (reader.actor.kind !== 'parent' || match?.helpRequestId !== reader.actor.helpRequestId)
    return refuse('notFound')
  if (match.volunteerAnswer?.answer !== 'yes') return refuse('notFound')
  return match as Own<Match>
}

/** Proposals whose last day is over, for the system alone. */
export const proposalsToExpire = async (reader: Reader): Promise<Coordinated<Match>[]> => {
  if (reader.actor.kind !== 'system') return refuse('notAllowed')
  return (await proposalsPast(reader.tx, reader.today)) as Coordinated<Match>[]
}

/** The match of whichever of the two calls. */
export const ownMatch = (reader: Reader, matchId: string): Promise<Own<Match>> =>
  reader.actor.kind === 'volunteer' ? ownMatchOfVolunteer(reader, matchId) : ownMatchOfParent(reader, matchId)

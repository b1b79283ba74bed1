import { isRunningMatch } from '#shared/matches.ts'
import type { Reader } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { findMatch, type Match } from '../matches/queries.ts'
import { carrierOf } from '../organisation/caseload.ts'
import { checksOf, findCheck, type StoredCheck } from './queries.ts'

declare const proof: unique symbol
/** The signed-in volunteer's own. */
export type Own<Thing> = Thing & { readonly [proof]: 'own' }
/** Of a volunteer or match that the signed-in colleague carries herself: what is between the two of them. */
export type Entrusted<Thing> = Thing & { readonly [proof]: 'entrusted' }

/**
 * Whether this colleague is the volunteer's own coordinator. Leading, reading along or having opened the file with a
 * reason is not enough: what is between a volunteer and the own coordinator stays there.
 */
export const isOwnCoordinator = async (
  { tx }: Pick<Reader, 'tx'>,
  colleagueId: string,
  { matchId, volunteerId }: { matchId: string; volunteerId: string },
): Promise<boolean> => {
  if ((await carrierOf(tx, { kind: 'match', id: matchId })) === colleagueId) return true
  return (await carrierOf(tx, { kind: 'volunteer', id: volunteerId })) === colleagueId
}

/** Somebody else's check is not there. */
export const ownCheck = async (reader: Reader, id: string): Promise<Own<StoredCheck>> => {
  const check = await findCheck(reader.tx, id)
  if (reader.actor.kind !== 'volunteer' || check?.volunteerId !== reader.actor.id) return refuse('notFound')
  return check as Own<StoredCheck>
}

/** The check of a volunteer whose own coordinator calls; for anybody else it is not there. */
export const entrustedCheck = async (reader: Reader, id: string): Promise<Entrusted<StoredCheck>> => {
  const { actor } = asColleague(reader)
  const check = (await findCheck(reader.tx, id)) ?? refuse('notFound')
  if (!(await isOwnCoordinator(reader, actor.id, check))) refuse('notFound')
  return check as Entrusted<StoredCheck>
}

/** The match whose checks the volunteer's own coordinator may read; for anybody else there are none. */
export const entrustedMatch = async (reader: Reader, matchId: string): Promise<Entrusted<Match>> => {
  const { actor } = asColleague(reader)
  const match = (await findMatch(reader.tx, matchId)) ?? refuse('notFound')
  if (!(await isOwnCoordinator(reader, actor.id, { matchId, volunteerId: match.volunteerId })))
    refuse('notFound')
  return match as Entrusted<Match>
}

/** The checks of a match, newest first, when this one can still be filled in: the match runs and no later one was asked. */
export const checksToFillIn = async (reader: Reader, check: StoredCheck): Promise<StoredCheck[]> => {
  const match = await findMatch(reader.tx, check.matchId)
  const checks = await checksOf(reader.tx, [check.matchId])
  if (match === undefined || !isRunningMatch(match.status) || checks[0]?.id !== check.id) refuse('notNow')
  return checks
}

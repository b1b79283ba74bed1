import { runningMatchStates } from '#shared/matches.ts'
import type { Reader } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { coordinatedMatch, type CoordinatedMatch, ownMatchOfVolunteer } from '../matches/access.ts'
import type { Own as OwnMatch } from '../matches/access.ts'
import type { Match } from '../matches/queries.ts'
import { findMoment, type ContactMoment } from './queries.ts'

declare const proof: unique symbol
/** The signed-in volunteer's own. */
export type Own<Thing> = Thing & { readonly [proof]: 'own' }
/** Something the signed-in colleague may open. */
export type Coordinated<Thing> = Thing & { readonly [proof]: 'coordinates' }

const running: readonly string[] = runningMatchStates

/** A match whose contact can be told: it runs, or it ran (a moment that waited on a phone may arrive after the end). */
const ranOrRuns = <Thing extends Match>(match: Thing): Thing =>
  running.includes(match.status) || (match.status === 'ended' && match.endedOn !== null)
    ? match
    : refuse('notNow')

/** The volunteer's own match. Refuses `notFound` for anybody else's and `notNow` for one that never ran. */
export const ownRunningMatch = async (reader: Reader, matchId: string): Promise<OwnMatch<Match>> =>
  ranOrRuns(await ownMatchOfVolunteer(reader, matchId))

/** A match that this colleague may open, for telling about contact on the volunteer's behalf. */
export const coordinatedRunningMatch = async (reader: Reader, matchId: string): Promise<CoordinatedMatch> =>
  ranOrRuns(await coordinatedMatch(reader, matchId))

/** A contact moment of one of the volunteer's own matches. */
export const ownMoment = async (reader: Reader, id: string): Promise<Own<ContactMoment>> => {
  const moment = await findMoment(reader.tx, id)
  if (moment === undefined || moment.volunteerId !== reader.actor.id) return refuse('notFound')
  return moment as Own<ContactMoment>
}

/** A contact moment that the volunteer noted: what a coordinator wrote down is the coordinator's to change. */
export const ownWords = async (reader: Reader, id: string): Promise<Own<ContactMoment>> => {
  const moment = await ownMoment(reader, id)
  return moment.loggedBy === reader.actor.id ? moment : refuse('notAllowed')
}

/** A contact moment of a match that this colleague may open. */
export const coordinatedMoment = async (reader: Reader, id: string): Promise<Coordinated<ContactMoment>> => {
  const moment = (await findMoment(reader.tx, id)) ?? refuse('notFound')
  await coordinatedMatch(reader, moment.matchId)
  return moment as Coordinated<ContactMoment>
}

import { type MatchMove, matchMoves, type MatchState } from '#shared/matches.ts'
import type { Role } from '#shared/roles.ts'
import type { Actor, Change } from '../base/context.ts'
import { type EventDraft, record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated, Own } from './access.ts'
import { lastChangeOf, type Match, type MatchFields, updateMatch } from './queries.ts'

/** A match that somebody may act on; the system's own work has no other proof than its actor. */
export type ProvedMatch = Coordinated<Match> | Own<Match>

type Facts = NonNullable<EventDraft['facts']>

const hatsOf = (actor: Actor): readonly (Role | 'parent' | 'volunteer' | 'system' | 'anonymous')[] =>
  actor.kind === 'colleague' ? actor.roles : [actor.kind]

/** The one event line of an act on a match. */
export const recordOnMatch = (change: Change, match: Match, kind: string, facts: Facts = {}): Promise<void> =>
  record(change, {
    kind: `match.${kind}`,
    subject: { kind: 'match', id: match.id },
    householdId: match.householdId,
    volunteerId: match.volunteerId,
    matchId: match.id,
    facts,
  })

/** Why a guarded update found nothing: somebody was first, or the match is past this. */
const refuseAct = async (change: Change, match: Match, version: number): Promise<never> => {
  if (match.version !== version) return refuse('staleVersion', await lastChangeParams(change, match))
  return refuse('notNow', { status: match.status })
}

const lastChangeParams = async (change: Change, match: Match) => {
  const last = await lastChangeOf(change.tx, match.id)
  return { version: match.version, ...last }
}

type Act = { version: number; from: readonly MatchState[]; to?: MatchState; set?: MatchFields }

/** Writes on the match when it is still the version that was seen and in one of `from`; refuses otherwise. */
export const actOnMatch = async (
  change: Change,
  match: Match,
  kind: string,
  { version, from, to, set = {} }: Act,
  facts: Facts = {},
): Promise<number> => {
  const target = { id: match.id, version }
  const done = await updateMatch(change.tx, target, to === undefined ? { from } : { from, to }, set)
  if (!done) return refuseAct(change, match, version)
  await recordOnMatch(change, match, kind, facts)
  return version + 1
}

/** One move of the life cycle: by whom and from where the table says. Gives the new version. */
export const moveMatch = (
  change: Change,
  match: Match,
  name: MatchMove,
  { version, set = {} }: { version: number; set?: MatchFields },
  facts: Facts = {},
): Promise<number> => {
  const { from, to, by } = matchMoves[name]
  const admitted: readonly string[] = by
  if (!hatsOf(change.actor).some((hat) => admitted.includes(hat))) refuse('notAllowed')
  return actOnMatch(change, match, name, { version, from, to, set }, { from: match.status, ...facts })
}

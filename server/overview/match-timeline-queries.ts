import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { Instant } from '#shared/dates.ts'
import { isMatchEvent, type MatchEventKind } from '#shared/match-timeline.ts'

const factsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
export type EventFacts = z.output<typeof factsSchema>

/** Who did it: a colleague by name, one of the two, or the system. */
export type EventActor = { kind: 'colleague'; name: string } | { kind: 'volunteer' | 'parent' | 'system' }

export type MatchEvent = {
  id: string
  seq: number
  at: Instant
  event: MatchEventKind
  by: EventActor
  facts: EventFacts
}

const prefix = 'match.'

const actorOf = (kind: string, name: string | null): EventActor => {
  if (kind === 'colleague') return { kind, name: name ?? '' }
  return { kind: kind === 'volunteer' || kind === 'parent' ? kind : 'system' }
}

/** What happened to one match, newest first. */
export const eventsOfMatch = async (tx: Tx, matchId: string): Promise<MatchEvent[]> => {
  const rows = await tx
    .selectFrom('event')
    .leftJoin('colleague', 'colleague.id', 'event.actor_id')
    .select(['event.id', 'event.seq', 'event.at', 'event.kind', 'event.actor_kind', 'event.facts'])
    .select('colleague.name')
    .where('event.match_id', '=', matchId)
    .where('event.subject_kind', '=', 'match')
    .orderBy('event.seq', 'desc')
    .execute()
  return rows.flatMap((row) => {
    const event = row.kind.startsWith(prefix) ? row.kind.slice(prefix.length) : ''
    if (!isMatchEvent(event)) return []
    const facts = factsSchema.parse(JSON.parse(row.facts))
    const by = actorOf(row.actor_kind, row.name)
    return [{ id: row.id, seq: row.seq, at: row.at, event, by, facts }]
  })
}

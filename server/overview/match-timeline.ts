import { type Instant, type LocalDate, localDateOf } from '#shared/dates.ts'
import { matchEventReaders, type TimelineReaders } from '#shared/match-timeline.ts'
import type { Change } from '../base/context.ts'
import { type ContactMomentRead, readContactOfMatch } from '../contact/read-contact.ts'
import { coordinatedMatch } from '../matches/access.ts'
import { type NoteRead, readNotes } from '../matches/read-notes.ts'
import { eventsOfMatch, type MatchEvent } from './match-timeline-queries.ts'

type Entry = { id: string; on: LocalDate; at: Instant; readers: TimelineReaders }

/** One line of the timeline: something that happened to the match, a contact moment, or a coordinator's note. */
export type TimelineEntry = Entry &
  (
    | { kind: 'event'; event: MatchEvent['event']; by: MatchEvent['by']; facts: MatchEvent['facts'] }
    | { kind: 'contact'; moment: ContactMomentRead }
    | { kind: 'note'; note: NoteRead }
  )

const newestFirst = (a: Entry, b: Entry) => b.on.localeCompare(a.on) || b.at.localeCompare(a.at)

/** Everything that happened in one match in one line of time, newest first; each entry says who can read it. */
export const readMatchTimeline = async (
  change: Change,
  { matchId }: { matchId: string },
): Promise<TimelineEntry[]> => {
  const match = await coordinatedMatch(change, matchId)
  const moments = await readContactOfMatch(change, { matchId })
  const notes = await readNotes(change, match)
  const events = await eventsOfMatch(change.tx, matchId)
  const entries: TimelineEntry[] = [
    ...events.map(({ id, at, event, by, facts }): TimelineEntry => ({
      kind: 'event',
      id,
      at,
      on: localDateOf(at),
      readers: matchEventReaders[event],
      event,
      by,
      facts,
    })),
    ...moments.map((moment): TimelineEntry => ({
      kind: 'contact',
      id: moment.id,
      at: moment.loggedAt,
      on: moment.happenedOn,
      readers: 'volunteerToo',
      moment,
    })),
    ...notes.map((note): TimelineEntry => ({
      kind: 'note',
      id: note.id,
      at: note.at,
      on: localDateOf(note.at),
      readers: 'coordinators',
      note,
    })),
  ]
  return entries.sort(newestFirst)
}

import { type Instant, localDateOf } from './dates.ts'
import { type Due, duesAbout } from './dues.ts'

/** `nextBy`: by when the next thing happens (shared/concern-clock.ts); null once it is closed. */
export type ConcernDueFacts = { id: string; raisedAt: Instant; nextBy: Instant | null }

/**
 * What one concern asks, as long as it is open: from the day on which it was raised until the day of its next moment.
 * Whoever reads it looks at the clock for the hour; it is never put off.
 */
export const duesOfConcern = ({ id, raisedAt, nextBy }: ConcernDueFacts): Due[] => {
  if (nextBy === null) return []
  const since = localDateOf(raisedAt)
  const make = duesAbout({ kind: 'concern', id })
  return [make('concern', { since, from: since, until: localDateOf(nextBy) })]
}

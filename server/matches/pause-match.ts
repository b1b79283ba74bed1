import { farthestDay } from '#shared/dates.ts'
import type { PauseMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { moveMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { tellParentNews, tellVolunteerNews } from './write-to-people.ts'

/** Pauses a match from today until a day; the place stays taken. Refuses a day more than a year ahead. */
export const pauseMatch = async (
  change: Change,
  match: Coordinated<Match>,
  { version, until, reason }: PauseMatch,
): Promise<{ version: number }> => {
  if (until < change.today) refuse('badInput', { fields: 'until' })
  if (until > farthestDay(change.today)) refuse('dayTooFar')
  const next = await moveMatch(
    change,
    match,
    'pause',
    { version, set: { paused_from: change.today, paused_until: until, pause_reason: reason } },
    { until, reason },
  )
  await tellParentNews(change, match)
  await tellVolunteerNews(change, match)
  return { version: next }
}

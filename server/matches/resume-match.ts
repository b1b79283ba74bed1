import type { ActOnMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { Coordinated } from './access.ts'
import { moveMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { tellParentNews, tellVolunteerNews } from './write-to-people.ts'

/** The pause is over from today. That it was, and since when, stays in the events. */
export const resumeMatch = async (
  change: Change,
  match: Coordinated<Match>,
  { version }: ActOnMatch,
): Promise<{ version: number }> => {
  const set = { paused_from: null, paused_until: null, pause_reason: null, resumed_on: change.today }
  const next = await moveMatch(
    change,
    match,
    'resume',
    { version, set },
    { pausedFrom: match.pausedFrom, pausedUntil: match.pausedUntil },
  )
  await tellParentNews(change, match)
  await tellVolunteerNews(change, match)
  return { version: next }
}

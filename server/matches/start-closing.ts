import { farthestDay } from '#shared/dates.ts'
import type { StartClosing } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { moveMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { tellParentNews, tellVolunteerNews } from './write-to-people.ts'

/** The two begin to say goodbye, until a day that everybody knows. */
export const startClosing = async (
  change: Change,
  match: Coordinated<Match>,
  { version, until }: StartClosing,
): Promise<{ version: number }> => {
  if (until < change.today) refuse('badInput', { fields: 'until' })
  if (until > farthestDay(change.today)) refuse('dayTooFar')
  const next = await moveMatch(
    change,
    match,
    'startClosing',
    { version, set: { closing_from: change.today, closing_until: until } },
    { until },
  )
  await tellParentNews(change, match)
  await tellVolunteerNews(change, match)
  return { version: next }
}

import type { ActOnMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { Coordinated } from './access.ts'
import { moveMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { tellParentNews, tellVolunteerNews } from './write-to-people.ts'

/** The trial went well: the match goes on from today. */
export const startMatch = async (
  change: Change,
  match: Coordinated<Match>,
  { version }: ActOnMatch,
): Promise<{ version: number }> => {
  const next = await moveMatch(change, match, 'start', { version, set: { started_on: change.today } })
  await tellParentNews(change, match)
  await tellVolunteerNews(change, match)
  return { version: next }
}

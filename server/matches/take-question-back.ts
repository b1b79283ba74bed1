import type { ActOnMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { lastNoted } from '../base/last-noted.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { actOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { dropQuestion } from './write-to-people.ts'

/**
 * The question how it goes is taken back while its mail still waits: nobody was asked, and the day of the question
 * before it counts again. Refused with `notNow` once the mail has left.
 */
export const takeQuestionBack = async (
  change: Change,
  match: Coordinated<Match>,
  { version }: ActOnMatch,
): Promise<{ version: number }> => {
  if (!(await dropQuestion(change, match))) refuse('notNow')
  const before = await lastNoted(change, 'match.askHowItGoes', match.id, 'before')
  const next = await actOnMatch(change, match, 'takeQuestionBack', {
    version,
    from: ['trial', 'active', 'closing'],
    set: { asked_on: before },
  })
  return { version: next }
}

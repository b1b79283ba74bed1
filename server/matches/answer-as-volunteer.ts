import type { AnswerMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { Own } from './access.ts'
import { giveVolunteerAnswer } from './give-answer.ts'
import type { Match } from './queries.ts'

/** The volunteer's own yes or no, on the phone. */
export const answerAsVolunteer = (
  change: Change,
  match: Own<Match>,
  { version, answer }: AnswerMatch,
): Promise<{ version: number }> =>
  giveVolunteerAnswer(change, match, { version, answer, how: 'self', reasons: [] })

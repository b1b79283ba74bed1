import type { AnswerMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { Own } from './access.ts'
import { giveParentAnswer } from './give-answer.ts'
import type { Match } from './queries.ts'

/** The parent's own yes or no, on the status page. */
export const answerAsParent = (
  change: Change,
  match: Own<Match>,
  { version, answer }: AnswerMatch,
): Promise<{ version: number }> =>
  giveParentAnswer(change, match, { version, answer, how: 'self', reasons: [] })

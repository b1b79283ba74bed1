import type { AnswerOnBehalf } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { Coordinated } from './access.ts'
import { giveParentAnswer, giveVolunteerAnswer } from './give-answer.ts'
import type { Match } from './queries.ts'

/** What the volunteer or the parent told the coordinator, kept with how it was heard. */
export const answerOnBehalf = (
  change: Change,
  match: Coordinated<Match>,
  { party, version, answer, how, reasons }: AnswerOnBehalf,
): Promise<{ version: number }> => {
  const give = party === 'volunteer' ? giveVolunteerAnswer : giveParentAnswer
  return give(change, match, { version, answer, how, reasons: answer === 'no' ? reasons : [] })
}

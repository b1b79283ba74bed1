import { checkQuestionNames, type CheckQuestion, coloursOf, outcomeOf } from '#shared/boundary-check.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { isOwnCoordinator } from './access.ts'
import { checksOf, findCheck } from './queries.ts'
import { openAnswers } from './sealed-texts.ts'

/** What of a check asks for a call: the most urgent question, the same orange again, more than one, silence, a wish. */
export type WhyCalled = {
  id: string
  because: 'today' | 'red' | 'again' | 'oranges' | 'silence' | 'wish' | 'erased'
  question: CheckQuestion | null
}

/** Why to call, for the volunteer's own coordinator; null for everybody else. */
export const tellWhyCalled = async (change: Change, checkId: string): Promise<WhyCalled | null> => {
  const check = await findCheck(change.tx, checkId)
  if (check === undefined || !(await isOwnCoordinator(change, asColleague(change).actor.id, check)))
    return null
  if (check.answeredAt === null) return { id: check.id, because: 'silence', question: null }
  const filled = await openAnswers(change, check)
  if (filled === null) return { id: check.id, because: 'erased', question: null }
  const earlier = (await checksOf(change.tx, [check.matchId])).filter(({ talkOn }) => talkOn < check.talkOn)
  const previous = earlier[0]
  const before = previous === undefined ? [] : [await openAnswers(change, previous)]
  const colours = coloursOf(filled.answers)
  const { oranges, sameAgain } = outcomeOf(filled, before)
  const first = (colour: string) => checkQuestionNames.find((name) => colours[name] === colour) ?? null
  const why = (because: WhyCalled['because'], question: CheckQuestion | null): WhyCalled => ({
    id: check.id,
    because,
    question,
  })
  const now = first('today')
  if (now !== null) return why('today', now)
  const red = first('red')
  if (red !== null) return why('red', red)
  if (filled.wantsCall) return why('wish', null)
  return sameAgain[0] === undefined ? why('oranges', oranges[0] ?? null) : why('again', sameAgain[0])
}

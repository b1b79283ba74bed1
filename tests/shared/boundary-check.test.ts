import { describe, expect, test } from 'vitest'
import {
  type AnswerColour,
  answerColours,
  callBefore,
  type Check,
  type CheckAnswers,
  type CheckQuestion,
  checkQuestionNames,
  checkQuestions,
  coloursOf,
  type FollowUp,
  outcomeOf,
} from '#shared/boundary-check.ts'

const allGreen: CheckAnswers = {
  time: 'no',
  sayingNo: 'yes',
  role: 'no',
  money: 'no',
  secret: 'no',
  safety: 'no',
  joy: 'good',
}
const nothing: CheckAnswers = {
  time: null,
  sayingNo: null,
  role: null,
  money: null,
  secret: null,
  safety: null,
  joy: null,
}
const filledIn = (answers: Partial<CheckAnswers> = {}, wantsCall = false): NonNullable<Check> => ({
  answers: { ...allGreen, ...answers },
  wantsCall,
})

/** Every way to answer one question, the skip included. */
const answersTo = (question: CheckQuestion): (string | null)[] => [
  ...Object.keys(checkQuestions[question]),
  null,
]

/** Every check there is: 4·4·4·4·4·4·4 answers, with and without a call. */
const everyCheck = function* (): Generator<NonNullable<Check>> {
  const fill = function* (left: readonly CheckQuestion[], answers: CheckAnswers): Generator<CheckAnswers> {
    const [question, ...rest] = left
    if (question === undefined) return yield answers
    for (const answer of answersTo(question)) yield* fill(rest, { ...answers, [question]: answer })
  }
  for (const answers of fill(checkQuestionNames, nothing))
    for (const wantsCall of [false, true]) yield { answers, wantsCall }
}

/** The rule as the field writes it down, told a second time and otherwise: by counting. */
const toldAgain = (check: NonNullable<Check>, previous: Check | undefined): FollowUp => {
  const count = (of: CheckAnswers, colour: AnswerColour) =>
    Object.values(coloursOf(of)).filter((one) => one === colour).length
  const isOrange = (of: CheckAnswers, question: CheckQuestion) => coloursOf(of)[question] === 'orange'
  const { answers, wantsCall } = check
  if (answers.safety === 'yes') return 'sameDay'
  if (count(answers, 'red') + Number(wantsCall) > 0) return 'callWithinTwo'
  const again =
    previous !== null &&
    previous !== undefined &&
    checkQuestionNames.some((one) => isOrange(answers, one) && isOrange(previous.answers, one))
  if (count(answers, 'orange') >= 2 || again) return 'callWithinFive'
  return count(answers, 'orange') + count(answers, 'none') > 0 ? 'nextTalk' : 'readBeforeTalk'
}

describe('the boundary check', () => {
  test('has seven questions, each with three answers, of which one at least is green', () => {
    expect(checkQuestionNames).toEqual(['time', 'sayingNo', 'role', 'money', 'secret', 'safety', 'joy'])
    for (const name of checkQuestionNames) {
      const colours = Object.values(checkQuestions[name])
      expect(colours).toHaveLength(3)
      expect(colours).toContain('green')
    }
  })

  test.each<[CheckQuestion, string, AnswerColour]>([
    ['time', 'no', 'green'],
    ['time', 'sometimes', 'green'],
    ['time', 'often', 'orange'],
    ['sayingNo', 'yes', 'green'],
    ['sayingNo', 'sometimesNot', 'green'],
    ['sayingNo', 'no', 'orange'],
    ['role', 'no', 'green'],
    ['role', 'once', 'orange'],
    ['role', 'moreOften', 'red'],
    ['money', 'no', 'green'],
    ['money', 'yes', 'red'],
    ['money', 'ratherTalk', 'red'],
    ['secret', 'no', 'green'],
    ['secret', 'yes', 'red'],
    ['secret', 'ratherTalk', 'red'],
    ['safety', 'no', 'green'],
    ['safety', 'aLittle', 'red'],
    ['safety', 'yes', 'today'],
    ['joy', 'good', 'green'],
    ['joy', 'varying', 'orange'],
    ['joy', 'tiredOrLow', 'red'],
  ])('%s answered with %s is %s', (question, answer, colour) => {
    expect(coloursOf({ ...allGreen, [question]: answer })[question]).toBe(colour)
  })

  test('a skipped question has no colour and is talked about', () => {
    for (const question of checkQuestionNames) {
      const { followUp, skipped, mostUrgent } = outcomeOf(filledIn({ [question]: null }), [])
      expect({ followUp, skipped, mostUrgent }).toEqual({
        followUp: 'nextTalk',
        skipped: [question],
        mostUrgent: 'green',
      })
    }
  })

  test.each<[string, NonNullable<Check>, FollowUp]>([
    ['all green is read before the next talk', filledIn(), 'readBeforeTalk'],
    ['one orange is on the agenda', filledIn({ time: 'often' }), 'nextTalk'],
    [
      'two oranges at once: a call within five days',
      filledIn({ time: 'often', role: 'once' }),
      'callWithinFive',
    ],
    ['red: a call within two days', filledIn({ money: 'ratherTalk' }), 'callWithinTwo'],
    ['"Ja, bel mij": a call within two days', filledIn({}, true), 'callWithinTwo'],
    ['a worry about safety: today', filledIn({ safety: 'yes' }), 'sameDay'],
    ['today wins from red and from a call', filledIn({ safety: 'yes', money: 'yes' }, true), 'sameDay'],
  ])('%s', (_, check, followUp) => {
    expect(outcomeOf(check, []).followUp).toBe(followUp)
  })

  test('every check that can be filled in follows the rule', () => {
    let count = 0
    const wrong: NonNullable<Check>[] = []
    for (const check of everyCheck()) {
      count += 1
      if (outcomeOf(check, []).followUp !== toldAgain(check, undefined)) wrong.push(check)
    }
    expect(wrong).toEqual([])
    expect(count).toBe(2 * 4 ** 7)
  })

  test('two checks running: the same orange twice asks for a call, for each question and each pair of answers', () => {
    for (const question of checkQuestionNames)
      for (const first of answersTo(question))
        for (const second of answersTo(question)) {
          const before = filledIn({ [question]: first })
          const now = filledIn({ [question]: second })
          const outcome = outcomeOf(now, [before])
          expect(outcome.followUp, `${question}: ${first} then ${second}`).toBe(toldAgain(now, before))
          const orangeTwice =
            coloursOf(before.answers)[question] === 'orange' && coloursOf(now.answers)[question] === 'orange'
          expect(outcome.sameAgain).toEqual(orangeTwice ? [question] : [])
        }
  })

  test('two different oranges running are not the same orange', () => {
    expect(outcomeOf(filledIn({ time: 'often' }), [filledIn({ joy: 'varying' })]).followUp).toBe('nextTalk')
  })

  // One check for each class: the most urgent colour, how many oranges, whether a call is asked for, and not filled in.
  const classes: [string, Check][] = [
    ['green', filledIn()],
    ['one orange (time)', filledIn({ time: 'often' })],
    ['one orange (joy)', filledIn({ joy: 'varying' })],
    ['two oranges', filledIn({ time: 'often', joy: 'varying' })],
    ['three oranges', filledIn({ time: 'often', joy: 'varying', role: 'once' })],
    ['red', filledIn({ secret: 'yes' })],
    ['red and orange', filledIn({ secret: 'yes', time: 'often' })],
    ['today', filledIn({ safety: 'yes' })],
    ['green with a call', filledIn({}, true)],
    ['orange with a call', filledIn({ time: 'often' }, true)],
    ['one skipped', filledIn({ money: null })],
    ['all skipped', { answers: nothing, wantsCall: false }],
    ['not filled in', null],
  ]
  test.each(
    classes.flatMap(([before, first]) => classes.map(([now, second]) => ({ before, first, now, second }))),
  )('$before, then $now', ({ first, second }) => {
    const outcome = outcomeOf(second, [first])
    if (second === null) {
      expect(outcome.followUp).toBe('nextTalk')
      expect(outcome.silence).toBe(first === null)
      expect(outcome.mostUrgent).toBe(first === null ? 'orange' : 'none')
    } else {
      expect(outcome.followUp).toBe(toldAgain(second, first))
      expect(outcome.silence).toBe(false)
    }
  })

  test('silence is an answer: once it is on the agenda, twice it is orange, three times somebody calls', () => {
    expect(outcomeOf(null, [])).toMatchObject({ followUp: 'nextTalk', mostUrgent: 'none', silence: false })
    expect(outcomeOf(null, [null])).toMatchObject({
      followUp: 'nextTalk',
      mostUrgent: 'orange',
      silence: true,
    })
    expect(outcomeOf(null, [null, null])).toMatchObject({ followUp: 'callWithinFive', mostUrgent: 'orange' })
    expect(outcomeOf(null, [null, filledIn(), null])).toMatchObject({ followUp: 'nextTalk' })
  })

  test('an orange before a check that nobody filled in is not the same again', () => {
    expect(outcomeOf(filledIn({ time: 'often' }), [null, filledIn({ time: 'often' })]).sameAgain).toEqual([])
  })

  test('what is most urgent is never less urgent than any answer', () => {
    for (const check of everyCheck()) {
      const { mostUrgent } = outcomeOf(check, [])
      const highest = Object.values(coloursOf(check.answers)).map((colour) => answerColours.indexOf(colour))
      if (answerColours.indexOf(mostUrgent) !== Math.max(...highest)) expect(check).toBe(mostUrgent)
    }
  })

  test('the days to call in are working days; a worry on Saturday is for Monday', () => {
    expect(callBefore('sameDay', '2026-11-25')).toBe('2026-11-25')
    expect(callBefore('sameDay', '2026-11-28')).toBe('2026-11-30')
    expect(callBefore('callWithinTwo', '2026-11-26')).toBe('2026-11-30')
    expect(callBefore('callWithinFive', '2026-11-26')).toBe('2026-12-03')
    expect(callBefore('nextTalk', '2026-11-26')).toBeNull()
    expect(callBefore('readBeforeTalk', '2026-11-26')).toBeNull()
  })
})

import { addWorkingDays, type LocalDate } from './dates.ts'

/** How urgent an answer is. `none`: the question was skipped, which is talked about and judged by nobody. */
export const answerColours = ['none', 'green', 'orange', 'red', 'today'] as const
export type AnswerColour = (typeof answerColours)[number]
type Coloured = Exclude<AnswerColour, 'none'>

/**
 * The seven questions, two minutes, in their order, with what can be answered and how urgent that is. It opens a talk and
 * measures nobody: there is no total, no average and no order of people. Their words stand in the messages; the examples
 * of `role` come from the programme's own rule texts, since what is usual in one programme is a crossing in the other.
 */
export const checkQuestions = {
  time: { no: 'green', sometimes: 'green', often: 'orange' },
  sayingNo: { yes: 'green', sometimesNot: 'green', no: 'orange' },
  role: { no: 'green', once: 'orange', moreOften: 'red' },
  money: { no: 'green', yes: 'red', ratherTalk: 'red' },
  secret: { no: 'green', yes: 'red', ratherTalk: 'red' },
  safety: { no: 'green', aLittle: 'red', yes: 'today' },
  joy: { good: 'green', varying: 'orange', tiredOrLow: 'red' },
} as const satisfies Record<string, Record<string, Coloured>>
export type CheckQuestion = keyof typeof checkQuestions
export const checkQuestionNames = Object.keys(checkQuestions) as CheckQuestion[]

/** An answer to each question, or null for one that was skipped. */
export type CheckAnswers = { [Question in CheckQuestion]: keyof (typeof checkQuestions)[Question] | null }

/** One check that was asked, with what came of it; `answers` null as long as nobody filled it in. */
export type Check = { answers: CheckAnswers; wantsCall: boolean } | null

const colourIn = (colours: Readonly<Record<string, Coloured>>, answer: string | null): AnswerColour =>
  answer === null ? 'none' : (colours[answer] ?? 'none')

/** The colour of every question. */
export const coloursOf = (answers: CheckAnswers): Record<CheckQuestion, AnswerColour> => ({
  time: colourIn(checkQuestions.time, answers.time),
  sayingNo: colourIn(checkQuestions.sayingNo, answers.sayingNo),
  role: colourIn(checkQuestions.role, answers.role),
  money: colourIn(checkQuestions.money, answers.money),
  secret: colourIn(checkQuestions.secret, answers.secret),
  safety: colourIn(checkQuestions.safety, answers.safety),
  joy: colourIn(checkQuestions.joy, answers.joy),
})

/** What the coordinator does with a check, the most urgent first. */
export const followUps = ['sameDay', 'callWithinTwo', 'callWithinFive', 'nextTalk', 'readBeforeTalk'] as const
export type FollowUp = (typeof followUps)[number]

/** Working days after the answer within which to call; null where no call of its own is needed. */
const workingDaysToCall: Record<FollowUp, number | null> = {
  sameDay: 0,
  callWithinTwo: 2,
  callWithinFive: 5,
  nextTalk: null,
  readBeforeTalk: null,
}

/** What came of a check. `silence`: it is the second one running that nobody filled in, and silence is an answer too. */
export type CheckOutcome = {
  followUp: FollowUp
  /** The most urgent colour in it; `none` when nothing was answered and silence does not count yet. */
  mostUrgent: AnswerColour
  oranges: CheckQuestion[]
  /** Orange now and orange in the check before. */
  sameAgain: CheckQuestion[]
  skipped: CheckQuestion[]
  silence: boolean
  /** "Ja, bel mij": a task of its own, whatever the colours. */
  wantsCall: boolean
}

const questionsWith = (colours: Record<CheckQuestion, AnswerColour>, colour: AnswerColour) =>
  checkQuestionNames.filter((question) => colours[question] === colour)

const unanswered = (before: readonly Check[]): CheckOutcome => {
  // Twice running is orange; three times is the same orange again.
  const silentBefore = before[0] === null
  const again = silentBefore && before[1] === null
  return {
    followUp: again ? 'callWithinFive' : 'nextTalk',
    mostUrgent: silentBefore ? 'orange' : 'none',
    oranges: [],
    sameAgain: [],
    skipped: [],
    silence: silentBefore,
    wantsCall: false,
  }
}

const followUpOf = (
  colours: Record<CheckQuestion, AnswerColour>,
  { oranges, sameAgain, skipped, wantsCall }: Omit<CheckOutcome, 'followUp'>,
): FollowUp => {
  if (questionsWith(colours, 'today').length > 0) return 'sameDay'
  if (wantsCall || questionsWith(colours, 'red').length > 0) return 'callWithinTwo'
  if (oranges.length > 1 || sameAgain.length > 0) return 'callWithinFive'
  return oranges.length > 0 || skipped.length > 0 ? 'nextTalk' : 'readBeforeTalk'
}

/**
 * What to do with a check, seen beside the ones before it (latest first; null = not filled in). Only the check right
 * before can make an orange "the same again": one in between that nobody filled in breaks the row.
 */
export const outcomeOf = (check: Check, before: readonly Check[]): CheckOutcome => {
  if (check === null) return unanswered(before)
  const colours = coloursOf(check.answers)
  const previous = before[0]
  const oranges = questionsWith(colours, 'orange')
  const orangeBefore =
    previous === null || previous === undefined ? [] : questionsWith(coloursOf(previous.answers), 'orange')
  const seen = {
    mostUrgent:
      answerColours[Math.max(...checkQuestionNames.map((name) => answerColours.indexOf(colours[name])))] ??
      'none',
    oranges,
    sameAgain: oranges.filter((question) => orangeBefore.includes(question)),
    skipped: questionsWith(colours, 'none'),
    silence: false,
    wantsCall: check.wantsCall,
  }
  return { followUp: followUpOf(colours, seen), ...seen }
}

/** The last day for the call that a check asks for, reckoned from the day it was answered; null when it asks for none. */
export const callBefore = (followUp: FollowUp, answeredOn: LocalDate): LocalDate | null => {
  const days = workingDaysToCall[followUp]
  return days === null ? null : addWorkingDays(answeredOn, days)
}

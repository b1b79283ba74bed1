import { describe, expect, test } from 'vitest'
import {
  codeSteps,
  type CodeStep,
  concernGrades,
  type ConcernGrade,
  type ConcernMove,
  concernMoves,
  concernStates,
  type ConcernState,
  reasonsToSkip,
  stepsLeftOut,
  type Weighing,
  weighingAnswers,
  weighingLeadsTo,
} from '#shared/concerns.ts'

/** The life cycle said a second time: which moves each state has. */
const movesByState: Record<ConcernState, ConcernMove[]> = {
  new: ['receive', 'escalate'],
  received: ['consult', 'discuss', 'weigh', 'decide', 'escalate'],
  consulted: ['discuss', 'weigh', 'decide', 'escalate'],
  discussed: ['weigh', 'decide', 'escalate'],
  weighed: ['decide', 'escalate'],
  acute: ['consult', 'discuss', 'weigh', 'decide'],
  decided: ['close', 'escalate'],
  closed: [],
}

describe('the states of a concern', () => {
  test.each(concernStates)('from %s exactly these moves lead on', (state) => {
    const moves = (Object.keys(concernMoves) as ConcernMove[]).filter((name) =>
      (concernMoves[name].from as readonly ConcernState[]).includes(state),
    )
    expect(new Set(moves)).toEqual(new Set(movesByState[state]))
  })

  test('danger can be said from everything that is open, and nothing leads out of closed', () => {
    const open = concernStates.filter((state) => state !== 'closed' && state !== 'acute')
    expect([...concernMoves.escalate.from].sort()).toEqual([...open].sort())
  })

  test('from every state a way leads to closed', () => {
    const reaches = new Set<ConcernState>(['closed'])
    for (let round = 0; round < concernStates.length; round++)
      for (const move of Object.values(concernMoves))
        if (reaches.has(move.to)) for (const from of move.from) reaches.add(from)
    expect(concernStates.filter((state) => !reaches.has(state))).toEqual([])
  })
})

const subsets = (steps: readonly CodeStep[]): CodeStep[][] =>
  steps.reduce<CodeStep[][]>((all, step) => [...all, ...all.map((some) => [...some, step])], [[]])

describe('what may be left out', () => {
  test('is what stands before the step and was not done, in order: all 64 cases', () => {
    for (const taken of subsets(codeSteps))
      for (const target of codeSteps) {
        const left = stepsLeftOut(new Set(taken), target)
        const before = codeSteps.slice(0, codeSteps.indexOf(target))
        expect([...left, ...taken.filter((step) => before.includes(step))].sort()).toEqual([...before].sort())
      }
  })

  /** Per grade and set of steps left out: the reasons that do. */
  const table: [ConcernGrade, CodeStep[], string[]][] = [
    ['lowLevel', ['consult'], ['notAboutSafety']],
    ['lowLevel', ['discuss'], ['notAboutSafety', 'talkUnsafe']],
    ['lowLevel', ['consult', 'discuss', 'weigh'], ['notAboutSafety']],
    ['worry', ['consult'], []],
    ['worry', ['discuss'], ['talkUnsafe']],
    ['worry', ['discuss', 'weigh'], []],
    ['serious', ['consult'], []],
    ['serious', ['discuss'], ['talkUnsafe']],
    ['serious', ['weigh'], []],
    ['acute', ['consult'], ['dangerNow']],
    ['acute', ['discuss'], ['talkUnsafe', 'dangerNow']],
    ['acute', ['consult', 'discuss', 'weigh'], ['dangerNow']],
  ]
  test.each(table)('%s without %j: %j', (grade, steps, reasons) => {
    expect(reasonsToSkip(grade, steps)).toEqual(reasons)
  })

  test('leaving out more never makes more reasons do, and a decision is never left out', () => {
    for (const grade of concernGrades) {
      expect(reasonsToSkip(grade, ['decide'])).toEqual([])
      for (const steps of subsets(codeSteps))
        for (const more of codeSteps) {
          const fewer = reasonsToSkip(grade, [...new Set([...steps, more])])
          expect(reasonsToSkip(grade, steps)).toEqual(expect.arrayContaining(fewer))
        }
    }
  })
})

describe('the weighing frame', () => {
  const all = weighingAnswers.flatMap((suspicion) =>
    weighingAnswers.flatMap((unsafe) =>
      weighingAnswers.flatMap((canHelp) =>
        weighingAnswers.flatMap((accepted) =>
          weighingAnswers.map((works): Weighing => ({ suspicion, unsafe, canHelp, accepted, works })),
        ),
      ),
    ),
  )

  test('acute or structural danger always leads to a report, whatever else was answered', () => {
    for (const weighing of all.filter(({ unsafe }) => unsafe === 'yes'))
      expect(weighingLeadsTo(weighing)).toBe('report')
  })

  test('help is only arranged when all of it is known to work', () => {
    for (const weighing of all) {
      const { suspicion, unsafe, canHelp, accepted, works } = weighing
      const helps =
        [suspicion, canHelp, accepted, works].every((answer) => answer === 'yes') && unsafe === 'no'
      expect(weighingLeadsTo(weighing) === 'arrangeHelp').toBe(helps)
    }
  })

  test('what is not known never leads to doing nothing', () => {
    for (const weighing of all)
      if (weighingLeadsTo(weighing) === 'noAction') {
        expect(weighing.suspicion).toBe('no')
        expect(weighing.unsafe).not.toBe('yes')
      }
  })
})

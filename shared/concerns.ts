import type { LifeCycle } from './life-cycle.ts'

export const concernStates = [
  'new',
  'received',
  'consulted',
  'discussed',
  'weighed',
  'acute',
  'decided',
  'closed',
] as const
export type ConcernState = (typeof concernStates)[number]

/** From a sign of which only the pattern matters to danger now. */
export const concernGrades = ['lowLevel', 'worry', 'serious', 'acute'] as const
export type ConcernGrade = (typeof concernGrades)[number]

const staff = ['coordinator', 'teamLead', 'projectLead', 'safeguardingLead'] as const

/** Who of them may make a move with one concern is decided by who may read it, in server/concerns. */
export const concernMoves = {
  receive: { from: ['new'], to: 'received', by: staff },
  consult: { from: ['received', 'acute'], to: 'consulted', by: staff },
  discuss: { from: ['received', 'consulted', 'acute'], to: 'discussed', by: staff },
  weigh: { from: ['received', 'consulted', 'discussed', 'acute'], to: 'weighed', by: staff },
  decide: { from: ['received', 'consulted', 'discussed', 'weighed', 'acute'], to: 'decided', by: staff },
  close: { from: ['decided'], to: 'closed', by: staff },
  escalate: {
    from: ['new', 'received', 'consulted', 'discussed', 'weighed', 'decided'],
    to: 'acute',
    by: staff,
  },
} as const satisfies LifeCycle<ConcernState, string>
export type ConcernMove = keyof typeof concernMoves

/** Everything that still asks something of somebody. */
export const openConcernStates = concernStates.filter((state) => state !== 'closed')

/** What a volunteer chooses first; it gives the concern its first grade. */
export const concernWhats = ['unease', 'safety', 'tooMuch'] as const
export type ConcernWhat = (typeof concernWhats)[number]

export const firstGrade = {
  unease: 'worry',
  safety: 'serious',
  tooMuch: 'lowLevel',
} as const satisfies Record<ConcernWhat, ConcernGrade>

export const callWishes = ['soon', 'tomorrow', 'self'] as const
export type CallWish = (typeof callWishes)[number]

/** The professional's steps of the meldcode; the first one, writing down what was seen, is done by raising it. */
export const codeSteps = ['consult', 'discuss', 'weigh', 'decide'] as const
export type CodeStep = (typeof codeSteps)[number]

/**
 * Why a step may be left out. `notAboutSafety`: it is about the volunteer's own load; `talkUnsafe`: talking first would
 * bring somebody in danger; `dangerNow`: help went first.
 */
export const skipReasons = ['notAboutSafety', 'talkUnsafe', 'dangerNow'] as const
export type SkipReason = (typeof skipReasons)[number]

/** Which steps each grade may leave out, and for which reasons. What stands not here is never left out. */
export const skippable = {
  lowLevel: {
    consult: ['notAboutSafety'],
    discuss: ['notAboutSafety', 'talkUnsafe'],
    weigh: ['notAboutSafety'],
  },
  worry: { discuss: ['talkUnsafe'] },
  serious: { discuss: ['talkUnsafe'] },
  acute: {
    consult: ['dangerNow'],
    discuss: ['dangerNow', 'talkUnsafe'],
    weigh: ['dangerNow'],
  },
} as const satisfies Record<ConcernGrade, Partial<Record<CodeStep, readonly SkipReason[]>>>

/** The steps before `target` that were not taken yet, in their order. */
export const stepsLeftOut = (taken: ReadonlySet<CodeStep>, target: CodeStep): CodeStep[] =>
  codeSteps.slice(0, codeSteps.indexOf(target)).filter((step) => !taken.has(step))

/** Reasons for which this grade may leave out every one of these steps. */
export const reasonsToSkip = (grade: ConcernGrade, steps: readonly CodeStep[]): SkipReason[] => {
  const allowed: Partial<Record<CodeStep, readonly SkipReason[]>> = skippable[grade]
  return skipReasons.filter((reason) => steps.every((step) => allowed[step]?.includes(reason) ?? false))
}

/** Acts that are written down beside the moves; `colleague` and `advice` are the consulting, `talk` the talk with those involved. */
export const logKinds = ['volunteer', 'colleague', 'advice', 'talk', 'note'] as const
export type LogKind = (typeof logKinds)[number]

/** Which step of the meldcode such an act is, if it is one. */
export const stepOfLog = {
  volunteer: null,
  colleague: 'consult',
  advice: 'consult',
  talk: 'discuss',
  note: null,
} as const satisfies Record<LogKind, CodeStep | null>

export const concernStepKinds = [
  'received',
  ...logKinds,
  'graded',
  'escalated',
  'weighed',
  'decided',
  'reported',
  'closed',
] as const
export type ConcernStepKind = (typeof concernStepKinds)[number]

export const talkedWiths = ['parent', 'child', 'other'] as const
export type TalkedWith = (typeof talkedWiths)[number]

export const concernDecisions = ['noAction', 'arrangeHelp', 'report'] as const
export type ConcernDecision = (typeof concernDecisions)[number]

/** To whom a report was made, by a person and outside this program. */
export const reportPlaces = ['veiligThuis', 'police', 'other'] as const
export type ReportPlace = (typeof reportPlaces)[number]
/** States in which a report can have been made. */
export const reportStates = ['acute', 'decided'] as const satisfies readonly ConcernState[]

/** The five questions of the weighing frame of the meldcode. */
export const weighingQuestions = ['suspicion', 'unsafe', 'canHelp', 'accepted', 'works'] as const
export type WeighingQuestion = (typeof weighingQuestions)[number]
export const weighingAnswers = ['yes', 'no', 'unknown'] as const
export type WeighingAnswer = (typeof weighingAnswers)[number]
export type Weighing = Record<WeighingQuestion, WeighingAnswer>

/**
 * What the weighing frame leads to: the first answer that decides. Null when an unknown one stands before that: then
 * Veilig Thuis can be asked. It advises; a person decides.
 */
export const weighingLeadsTo = (weighing: Weighing): ConcernDecision | null => {
  if (weighing.unsafe === 'yes') return 'report'
  if (weighing.suspicion === 'no') return 'noAction'
  if (weighing.suspicion === 'unknown' || weighing.unsafe === 'unknown') return null
  for (const question of ['canHelp', 'accepted', 'works'] as const) {
    if (weighing[question] === 'no') return 'report'
    if (weighing[question] === 'unknown') return null
  }
  return 'arrangeHelp'
}

/** So many earlier low-level ones make a pattern that is worth a talk. */
export const patternFrom = 2

/** Longest text in code points: what was seen; a step. */
export const concernTextLimit = 4000
export const concernStepLimit = 2000

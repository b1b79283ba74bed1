import type { LifeCycle } from './life-cycle.ts'
import type { NoGo } from './vocabulary.ts'

export const requestStates = [
  'submitted',
  'contacted',
  'intakePlanned',
  'intakeDone',
  'searching',
  'supported',
  'closed',
  'withdrawn',
  'referred',
  'notSuitable',
] as const
export type RequestState = (typeof requestStates)[number]

/** States in which a request still asks something of us. */
export const openRequestStates = [
  'submitted',
  'contacted',
  'intakePlanned',
  'intakeDone',
  'searching',
  'supported',
] as const satisfies readonly RequestState[]
/** Before a decision: the queue of Intake. */
export const intakeStates = [
  'submitted',
  'contacted',
  'intakePlanned',
  'intakeDone',
] as const satisfies readonly RequestState[]

export const requestMoves = {
  contact: { from: ['submitted'], to: 'contacted', by: ['coordinator', 'projectLead'] },
  takeBackContact: { from: ['contacted'], to: 'submitted', by: ['coordinator', 'projectLead'] },
  planIntake: {
    from: ['submitted', 'contacted', 'intakePlanned'],
    to: 'intakePlanned',
    by: ['coordinator', 'projectLead'],
  },
  recordIntake: {
    from: ['submitted', 'contacted', 'intakePlanned'],
    to: 'intakeDone',
    by: ['coordinator', 'projectLead'],
  },
  search: { from: intakeStates, to: 'searching', by: ['coordinator', 'projectLead'] },
  refer: { from: openRequestStates, to: 'referred', by: ['coordinator', 'projectLead'] },
  support: { from: ['searching'], to: 'supported', by: ['coordinator', 'projectLead'] },
  searchAgain: {
    from: ['supported'],
    to: 'searching',
    by: ['coordinator', 'projectLead', 'parent', 'volunteer', 'system'],
  },
  close: { from: ['searching', 'supported'], to: 'closed', by: ['coordinator', 'projectLead'] },
  withdraw: { from: openRequestStates, to: 'withdrawn', by: ['coordinator', 'projectLead', 'parent'] },
  declareUnsuitable: { from: openRequestStates, to: 'notSuitable', by: ['coordinator', 'projectLead'] },
} as const satisfies LifeCycle<RequestState, string>
export type RequestMove = keyof typeof requestMoves

/** States in which nothing is asked of us any more. */
export const endedRequestStates = [
  'closed',
  'withdrawn',
  'referred',
  'notSuitable',
] as const satisfies readonly RequestState[]

export const isIntakeState = (status: RequestState): boolean =>
  (intakeStates as readonly RequestState[]).includes(status)

/** A request's number as people say it on the phone: `SP-2041`. */
export const showRequestNumber = (number: number): string => `SP-${number}`

/** What fits: the four answers of the support decision, on the keys 1 to 4. */
export const supportOutcomes = ['volunteer', 'professional', 'combination', 'neighbourhood'] as const
export type SupportOutcome = (typeof supportOutcomes)[number]
/** A volunteer is looked for, so times, rhythm, weight and place have to be known. */
export const needsVolunteer = (outcome: SupportOutcome): boolean =>
  outcome === 'volunteer' || outcome === 'combination'

/** The standing questions of every intake talk: is there help already, is it safe, what does the parent want. */
export const talkChecks = ['helpAlready', 'safe', 'ownWish'] as const
export type TalkCheck = (typeof talkChecks)[number]

/** Why a request stops before its time. `double`: it is the same question as an earlier one. */
export const withdrawReasons = ['noLongerNeeded', 'otherHelp', 'noContact', 'other'] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

export const unsuitableReasons = ['outsideArea', 'otherQuestion', 'age', 'tooHeavy', 'other'] as const
export type UnsuitableReason = (typeof unsuitableReasons)[number]

/** Why a family and a volunteer are not brought together. */
export const keepApartReasons = [
  'knowEachOther',
  'sameSchool',
  'sameCommunity',
  'earlierMatch',
  'other',
] as const
export type KeepApartReason = (typeof keepApartReasons)[number]

/** How heavy the situation is, against the experience of a volunteer. */
export const weights = ['light', 'middle', 'heavy'] as const
export type Weight = (typeof weights)[number]

/** What may belong to the task; the coordinator asks it in the talk, since volunteers may refuse it. */
export const taskFacts = ['minding', 'overnight', 'driving'] as const satisfies readonly NoGo[]
export type TaskFact = (typeof taskFacts)[number]

/** Rhythms to choose from, in days: weekly, every other week, monthly. */
export const rhythmDays = [7, 14, 30] as const

export const yesNoUnknown = ['yes', 'no', 'unknown'] as const
export type YesNoUnknown = (typeof yesNoUnknown)[number]

import type { LifeCycle } from './life-cycle.ts'

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

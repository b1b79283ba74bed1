import type { LifeCycle } from './life-cycle.ts'

export const matchStates = [
  'proposed',
  'introduction',
  'trial',
  'active',
  'paused',
  'closing',
  'ended',
  'declined',
  'withdrawn',
  'expired',
] as const
export type MatchState = (typeof matchStates)[number]

/** An open match takes one place of its volunteer and is the only one of its request. */
export const openMatchStates = [
  'proposed',
  'introduction',
  'trial',
  'active',
  'paused',
  'closing',
] as const satisfies readonly MatchState[]
/** From the trial on the two see each other: contact moments can be logged. */
export const runningMatchStates = [
  'trial',
  'active',
  'paused',
  'closing',
] as const satisfies readonly MatchState[]

const staff = ['coordinator', 'projectLead'] as const

export const matchMoves = {
  /** Made by the second yes itself, not by a button. */
  introduce: { from: ['proposed'], to: 'introduction', by: ['volunteer', 'parent', ...staff] },
  decline: { from: ['proposed', 'introduction'], to: 'declined', by: ['volunteer', 'parent', ...staff] },
  withdraw: { from: ['proposed', 'introduction'], to: 'withdrawn', by: staff },
  expire: { from: ['proposed'], to: 'expired', by: ['system'] },
  startTrial: { from: ['introduction'], to: 'trial', by: staff },
  start: { from: ['trial'], to: 'active', by: staff },
  pause: { from: ['active'], to: 'paused', by: staff },
  resume: { from: ['paused'], to: 'active', by: staff },
  startClosing: { from: ['trial', 'active', 'paused'], to: 'closing', by: staff },
  end: { from: ['trial', 'closing'], to: 'ended', by: staff },
} as const satisfies LifeCycle<MatchState, string>
export type MatchMove = keyof typeof matchMoves

export const endReasons = [
  'goalReached',
  'noLongerNeeded',
  'moved',
  'noClick',
  'volunteerStops',
  'tooHeavy',
  'contactGoesOn',
  'travelTime',
  'time',
  'other',
] as const
export type EndReason = (typeof endReasons)[number]

export const gates = ['certificate', 'agreement', 'training', 'roleAgreement'] as const
export type Gate = (typeof gates)[number]

/** Why somebody said no, for whoever wants to tell; a no needs no reason. */
export const declineReasons = ['noClick', 'travelTime', 'time', 'language', 'tooHeavy', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Why we took a proposal or an introduction back. */
export const withdrawReasons = ['requestChanged', 'volunteerChanged', 'mistake', 'other'] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

export const pauseReasons = ['holiday', 'illness', 'family', 'work', 'other'] as const
export type PauseReason = (typeof pauseReasons)[number]

export const endedBy = ['family', 'volunteer', 'coordinator', 'together'] as const
export type EndedBy = (typeof endedBy)[number]

export const introductionPlaces = ['familyHome', 'volunteerHome', 'office', 'outside'] as const
export type IntroductionPlace = (typeof introductionPlaces)[number]

/** How the introduction went. A no is a decline, not an outcome. */
export const introductionOutcomes = ['goOn', 'thinkAbout'] as const
export type IntroductionOutcome = (typeof introductionOutcomes)[number]

/** Stages of the list; `over` holds whatever ended or never began. */
export const listedStages = [
  'proposed',
  'introduction',
  'trial',
  'active',
  'paused',
  'closing',
  'over',
] as const
export type ListedStage = (typeof listedStages)[number]

/** Matches nobody works on any more. */
export const overMatchStates = [
  'ended',
  'declined',
  'withdrawn',
  'expired',
] as const satisfies readonly MatchState[]

export const isOpenMatch = (state: MatchState): boolean =>
  (openMatchStates as readonly MatchState[]).includes(state)
export const isRunningMatch = (state: MatchState): boolean =>
  (runningMatchStates as readonly MatchState[]).includes(state)

/** One line in a list or a proposal; a note or a reason. */
export const whyLimit = 200
export const noteLimit = 2000
export const reasonLimit = 500

export const agreementParties = ['volunteer', 'family', 'coordinator'] as const
export type AgreementParty = (typeof agreementParties)[number]

/** `self`, or how the coordinator heard it. */
export const answerHows = ['self', 'phone', 'visit'] as const
export type AnswerHow = (typeof answerHows)[number]
export const heardHows = ['phone', 'visit'] as const satisfies readonly AnswerHow[]

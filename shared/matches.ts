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

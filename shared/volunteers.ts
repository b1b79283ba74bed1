import type { LifeCycle } from './life-cycle.ts'

export const volunteerStates = ['applied', 'interview', 'screening', 'training', 'available', 'left'] as const
export type VolunteerState = (typeof volunteerStates)[number]

/** "Paused" (until a date) and "matched" are no states: both are derived. */
export const volunteerMoves = {
  planInterview: { from: ['applied', 'interview'], to: 'interview', by: ['coordinator', 'projectLead'] },
  startScreening: { from: ['applied', 'interview'], to: 'screening', by: ['coordinator', 'projectLead'] },
  startTraining: { from: ['interview', 'screening'], to: 'training', by: ['coordinator', 'projectLead'] },
  makeAvailable: {
    from: ['interview', 'screening', 'training'],
    to: 'available',
    by: ['coordinator', 'projectLead'],
  },
  leave: {
    from: ['applied', 'interview', 'screening', 'training', 'available'],
    to: 'left',
    by: ['coordinator', 'projectLead'],
  },
  comeBack: { from: ['left'], to: 'screening', by: ['coordinator', 'projectLead'] },
} as const satisfies LifeCycle<VolunteerState, string>
export type VolunteerMove = keyof typeof volunteerMoves

export const recruitmentSources = [
  'acquaintance',
  'website',
  'socialMedia',
  'volunteerCentre',
  'fair',
  'newspaper',
  'formerParent',
  'other',
] as const
export type RecruitmentSource = (typeof recruitmentSources)[number]

export const ownExperiences = [
  'ownChildren',
  'singleParent',
  'migration',
  'illness',
  'childWithDisability',
  'debt',
] as const
export type OwnExperience = (typeof ownExperiences)[number]

export const screeningKinds = ['interview', 'certificate', 'reference', 'training', 'agreement'] as const
export type ScreeningKind = (typeof screeningKinds)[number]

export const travelWays = ['bicycle', 'publicTransport', 'car', 'onFoot'] as const
export type TravelWay = (typeof travelWays)[number]

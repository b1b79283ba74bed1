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

/** Where people heard of us: what the public form offers (shared/application-form.ts) and what a coordinator may know besides. */
export const recruitmentSources = [
  'acquaintance',
  'volunteerSite',
  'website',
  'social',
  'work',
  'poster',
  'volunteerCentre',
  'fair',
  'newspaper',
  'formerParent',
  'other',
  'unknown',
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

/** Groups of facts in a profile. Each is noted with its own source and day (table `noted`), so that its age can be told. */
export const volunteerFacts = [
  'languages',
  'kinds',
  'ageBands',
  'experiences',
  'noGos',
  'places',
  'hours',
  'rhythm',
  'capacity',
  'distance',
  'travel',
  'dayParts',
  'availableFrom',
  'gender',
  'introduction',
] as const
export type VolunteerFact = (typeof volunteerFacts)[number]

/** How a fact came to us. */
export const factSources = ['self', 'talk', 'phone'] as const
export type FactSource = (typeof factSources)[number]

/** Why somebody left. A certificate that was refused is no reason here: that is criminal-law data, never kept. */
export const leaveReasons = [
  'time',
  'workOrStudy',
  'moved',
  'private',
  'tooLongWithoutMatch',
  'tooHeavy',
  'otherWork',
  'noReaction',
  'notTogether',
  'other',
] as const
export type LeaveReason = (typeof leaveReasons)[number]

/** Gates that stand with the volunteer alone; the role agreement belongs to a match. */
export const volunteerGates = ['certificate', 'agreement', 'training'] as const
export type VolunteerGate = (typeof volunteerGates)[number]

/** Where somebody stands, as the list shows it: the state, with a pause in sight. */
export const volunteerStages = [
  'applied',
  'interview',
  'screening',
  'training',
  'available',
  'paused',
  'left',
] as const
export type VolunteerStage = (typeof volunteerStages)[number]

/** `room`: can be asked for one more match; `full`: has as many as she wants; `away`: pauses, rests or starts later. */
export const roomFilters = ['room', 'full', 'away'] as const
export type RoomFilter = (typeof roomFilters)[number]

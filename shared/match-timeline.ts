/** Who can read an entry of a match's timeline: coordinators only, the volunteer too, or all three. */
export const timelineReaders = ['coordinators', 'volunteerToo', 'allThree'] as const
export type TimelineReaders = (typeof timelineReaders)[number]

/** What happens to a match, as its events name it, with who can read it. A note is an entry of its own. */
export const matchEventReaders = {
  propose: 'coordinators',
  volunteerYes: 'volunteerToo',
  introduce: 'allThree',
  decline: 'coordinators',
  withdraw: 'coordinators',
  expire: 'coordinators',
  askToTalk: 'volunteerToo',
  noteTalk: 'volunteerToo',
  planIntroduction: 'allThree',
  recordIntroduction: 'coordinators',
  releaseAddress: 'volunteerToo',
  overrideGate: 'coordinators',
  startTrial: 'allThree',
  start: 'allThree',
  pause: 'allThree',
  resume: 'allThree',
  startClosing: 'allThree',
  end: 'allThree',
  recordAftercare: 'coordinators',
  askHowItGoes: 'volunteerToo',
  recordReview: 'coordinators',
  saveAgreement: 'allThree',
  acceptAgreement: 'allThree',
  openWithReason: 'coordinators',
} as const satisfies Record<string, TimelineReaders>
export type MatchEventKind = keyof typeof matchEventReaders

export const isMatchEvent = (kind: string): kind is MatchEventKind => kind in matchEventReaders

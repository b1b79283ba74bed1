/** What a contact moment can be. `didNotTakePlace` was agreed and did not happen; it has a reason and no length. */
export const contactKinds = ['visit', 'call', 'message', 'didNotTakePlace'] as const
export type ContactKind = (typeof contactKinds)[number]

/** How it was, in the volunteer's own judgement; never counted together. */
export const contactMoods = ['fine', 'ordinary', 'tough'] as const
export type ContactMood = (typeof contactMoods)[number]

export const contactActivities = [
  'talked',
  'children',
  'outside',
  'languageSchool',
  'papers',
  'other',
] as const
export type ContactActivity = (typeof contactActivities)[number]

export const missedReasons = ['ill', 'familyCouldNot', 'forgotten', 'other'] as const
export type MissedReason = (typeof missedReasons)[number]

/** The coordinator's one human act after reading. */
export const contactAnswers = ['thanks', 'question', 'discuss'] as const
export type ContactAnswer = (typeof contactAnswers)[number]

/** Longest line about a contact moment, and longest answer to it, in code points. */
export const contactLineLimit = 600
/** Longest contact moment: a day. */
export const contactMinutesLimit = 1440
/** Days after logging in which a volunteer may still change it or take it back. */
export const contactChangeDays = 14

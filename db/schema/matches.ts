import type { DateText, Flag, InstantText, JsonText, SealedText } from './base.ts'

export type MatchTable = {
  id: string
  help_request_id: string
  volunteer_id: string
  programme_id: string
  policy_version_id: string
  status: string
  /** Why this volunteer, in the coordinator's one line. */
  sealed_why: SealedText | null
  /** What the volunteer reads about the question before both said yes: one line in which nobody can be recognised. */
  sealed_summary: SealedText | null
  /** What the coordinator saw: own factors whole; of alternatives only id, verdict and factor codes. */
  explanation: JsonText
  proposed_at: InstantText
  proposed_by: string
  expires_on: DateText
  volunteer_answer: 'yes' | 'no' | null
  volunteer_answered_at: InstantText | null
  volunteer_answer_how: 'self' | 'phone' | 'visit' | null
  /** The volunteer wants to talk with the coordinator before answering. */
  talk_asked_at: InstantText | null
  talk_had_at: InstantText | null
  parent_answer: 'yes' | 'no' | null
  parent_answered_at: InstantText | null
  parent_answer_how: 'self' | 'phone' | 'visit' | null
  /** Local date and time, YYYY-MM-DDTHH:MM. */
  introduction_at: string | null
  introduction_place: string | null
  /** Which room, which bench: the volunteer reads it, so a hidden address does not belong here. */
  sealed_introduction_detail: SealedText | null
  introduction_held_on: DateText | null
  introduction_outcome: 'goOn' | 'thinkAbout' | null
  sealed_introduction_note: SealedText | null
  /** When a coordinator let the volunteer see an address that is otherwise hidden. */
  address_released_at: InstantText | null
  trial_from: DateText | null
  trial_until: DateText | null
  started_on: DateText | null
  /** The day on which the last pause was over. */
  resumed_on: DateText | null
  paused_from: DateText | null
  paused_until: DateText | null
  pause_reason: string | null
  closing_from: DateText | null
  closing_until: DateText | null
  ended_on: DateText | null
  contact_goes_on: Flag
  /** The thank-you that the volunteer reads at the end. */
  sealed_thanks: SealedText | null
  /** When the volunteer was last asked how it goes, because nothing was heard. */
  asked_on: DateText | null
  /** When somebody last looked at how long this match lasts. */
  reviewed_on: DateText | null
  aftercare_on: DateText | null
  aftercare_done_on: DateText | null
  version: number
}
export type MatchReasonTable = {
  match_id: string
  moment: 'declined' | 'withdrawn' | 'ended'
  reason: string
  by_whom: string
}
export type GateOverrideTable = {
  match_id: string
  gate: string
  sealed_reason: SealedText
  by_id: string
  at: InstantText
}

export type RoleAgreementTable = {
  id: string
  match_id: string
  number: number
  /** JSON of does, does not with who then: sealed, since the family's things and a professional's name stand in it. */
  sealed_content: SealedText
  interval_days: number
  minutes_per_time: number
  until_on: DateText | null
  made_at: InstantText
  made_by: string
  replaced_at: InstantText | null
}
export type RoleAgreementAcceptanceTable = {
  role_agreement_id: string
  party: 'volunteer' | 'family' | 'coordinator'
  at: InstantText
  by_id: string
  /** `self`, or how the coordinator heard it: on the phone, during a visit. */
  how: 'self' | 'phone' | 'visit'
}

export type MatchNoteTable = {
  id: string
  match_id: string
  sealed_text: SealedText
  at: InstantText
  by_id: string
  withdrawn_at: InstantText | null
}

export type MatchesTables = {
  match: MatchTable
  match_reason: MatchReasonTable
  gate_override: GateOverrideTable
  role_agreement: RoleAgreementTable
  role_agreement_acceptance: RoleAgreementAcceptanceTable
  match_note: MatchNoteTable
}

import type { Generated } from 'kysely'
import type { DateText, Flag, InstantText, JsonText, SealedText } from './base.ts'

export type ReferrerTable = { id: string; name: string; organisation: string; email: string; phone: string }

export type HouseholdTable = {
  id: string
  postcode4: string | null
  sealed_address: SealedText | null
  address_hidden: Flag
  /** `[{ band, count }]`: age bands, never names or birth dates. */
  children: JsonText
  parental_authority: 'yes' | 'no' | 'unknown'
  other_parent_informed: 'yes' | 'no' | 'unknown'
  /** What the family likes to do for others. */
  sealed_reciprocity: SealedText | null
  /** People who must not come near this family and are no volunteer (yet): read before every proposal. */
  sealed_keep_away: SealedText | null
  version: number
  created_at: InstantText
}
export type HouseholdLanguageTable = { household_id: string; language: string }
/** Facts about the home that a volunteer may not want: dog, smoking, stairs. `holds` 0 = asked, and it is not so. */
export type HouseholdFactTable = { household_id: string; fact: string; holds: Flag }

export type ParentTable = {
  id: string
  household_id: string
  first_name: string
  phone: string
  email: string
  contact_way: 'call' | 'mail'
  no_voicemail: Flag
  reach_note: string
  locale: string
  /** Lower-case, without accents: made in the app, since the engines do not agree on it. */
  search_key: string
  /** Digits only, to find an earlier request from the same number. */
  phone_key: string
}

export type NotMatchedWithTable = {
  household_id: string
  volunteer_id: string
  reason: string
  noted_on: DateText
  noted_by: string
}

export type HelpRequestTable = {
  id: string
  /** What people say on the phone: SP-2041. Running number within the organisation. */
  number: number
  household_id: string
  parent_id: string
  programme_id: string
  helped: 'parent' | 'child' | 'youth'
  /** Null for a parent's own question; from 12 the child says yes too, from 16 in place of the parent. */
  supported_age: 'under12' | '12-15' | '16+' | null
  youth_agrees: Flag
  asked_by: 'parent' | 'youth' | 'referrer'
  status: string
  /** `chosen`: see `day_parts`; `any`: does not matter; `discuss`: rather tells it; `unknown`: not answered. */
  day_parts_answer: 'chosen' | 'any' | 'discuss' | 'unknown'
  day_parts: number
  place: string | null
  wished_gender: string | null
  gender_is_needed: Flag
  hours_per_week: number | null
  /** Rhythm: 7 weekly, 14 every other week, 30 monthly; null until it was talked about. */
  interval_days: number | null
  weight: 'light' | 'middle' | 'heavy' | null
  sealed_story: SealedText | null
  source: 'web' | 'phone' | 'referrer'
  referrer_id: string | null
  /** The parent agrees that the referrer hears of the start and the end; and what the referrer heard so far. */
  referrer_may_hear: Generated<Flag>
  referrer_heard: 'start' | 'end' | null
  /** The parent knows of this and wants it; always 1 but for a request that a referrer sent and nobody confirmed. */
  parent_agrees: Flag
  only_call: Flag
  submitted_at: InstantText
  waiting_since: DateText
  hold_until: DateText | null
  first_contact_on: DateText | null
  /** The last sign of life that was mailed while the family waits. */
  written_on: DateText | null
  closed_on: DateText | null
  close_reason: string | null
  sealed_close_note: SealedText | null
  duplicate_of: string | null
  /** What the parent reads on the status page after the decision. */
  sealed_parent_text: SealedText | null
  version: number
}
export type HelpRequestKindTable = { help_request_id: string; kind: string }
/** What the child or the youth speaks, where the help is for them; without rows it is what the household speaks. */
export type HelpRequestLanguageTable = { help_request_id: string; language: string }
/** Own experience that the family would like a volunteer to have: a wish, never a fact about the family. */
export type HelpRequestExperienceTable = { help_request_id: string; experience: string }
/** What belongs to the task: minding, overnight stays, driving. `holds` 0 = talked about, and it is not asked. */
export type HelpRequestFactTable = { help_request_id: string; fact: string; holds: Flag }

export type ContactAttemptTable = {
  id: string
  help_request_id: string
  at: InstantText
  by_id: string
  reached: Flag
  /** What the call changed about the request, so that it can be taken back. */
  moved: Flag
  confirmed: Flag
  sealed_note: SealedText | null
  withdrawn_at: InstantText | null
}

export type IntakeVisitTable = {
  id: string
  help_request_id: string
  /** Local date and time, YYYY-MM-DDTHH:MM; null while there is only a talk on the phone. */
  planned_for: string | null
  at_home: Flag
  held_on: DateText | null
  by_id: string
  /** Which of the standing questions were talked about: a JSON array of their names. */
  checks: JsonText
  sealed_findings: SealedText | null
  version: number
}

export type SupportDecisionTable = {
  id: string
  help_request_id: string
  outcome: 'volunteer' | 'professional' | 'combination' | 'neighbourhood'
  safe: 'yes' | 'doubt' | 'no'
  bearable: 'yes' | 'doubt' | 'no'
  wanted: 'yes' | 'notYet'
  sealed_reasons: SealedText | null
  consulted_colleague_id: string | null
  consulted_on: DateText | null
  sealed_consult_note: SealedText | null
  review_on: DateText | null
  sealed_volunteer_track: SealedText | null
  sealed_professional_track: SealedText | null
  decided_at: InstantText
  decided_by: string
}

/** Somebody looked again at a decision; `next_on` is the day of the look after that. */
export type DecisionReviewTable = {
  id: string
  support_decision_id: string
  held_on: DateText
  by_id: string
  sealed_note: SealedText | null
  next_on: DateText | null
}

export type ParentAccessTable = {
  id: string
  help_request_id: string
  code_hash: string
  link_hash: string | null
  created_at: InstantText
  expires_at: InstantText | null
  revoked_at: InstantText | null
}
export type ParentSessionTable = {
  token_hash: string
  parent_access_id: string
  created_at: InstantText
  expires_at: InstantText
}
export type ParentMessageTable = {
  id: string
  help_request_id: string
  sealed_text: SealedText
  at: InstantText
  read_at: InstantText | null
  read_by: string | null
}

/** Tries of a status code that failed: enough to slow a guesser down, by source and for the organisation as a whole. */
export type StatusTryTable = { id: string; source_key: string; at: InstantText }

export type IntakeTables = {
  referrer: ReferrerTable
  household: HouseholdTable
  household_language: HouseholdLanguageTable
  household_fact: HouseholdFactTable
  parent: ParentTable
  not_matched_with: NotMatchedWithTable
  help_request: HelpRequestTable
  help_request_kind: HelpRequestKindTable
  help_request_language: HelpRequestLanguageTable
  help_request_experience: HelpRequestExperienceTable
  help_request_fact: HelpRequestFactTable
  contact_attempt: ContactAttemptTable
  intake_visit: IntakeVisitTable
  support_decision: SupportDecisionTable
  decision_review: DecisionReviewTable
  parent_access: ParentAccessTable
  parent_session: ParentSessionTable
  parent_message: ParentMessageTable
  status_try: StatusTryTable
}

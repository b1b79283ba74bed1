import type { DateText, Flag, InstantText, JsonText, SealedText } from './base.ts'

export type VolunteerTable = {
  id: string
  programme_id: string
  first_name: string
  last_name: string
  email: string
  phone: string
  postcode4: string | null
  gender: 'woman' | 'man' | null
  status: string
  source: string
  capacity: number
  hours_per_week: number | null
  /** The shortest time between two visits that she can keep up, in days: 7 weekly, 14 every other week, 30 monthly. */
  interval_days: number | null
  min_km: number | null
  max_km: number | null
  travel: JsonText
  day_parts: number
  day_parts_known: Flag
  /** What a parent reads about this volunteer before the introduction, in the volunteer's own words. */
  introduction: string
  sealed_motivation: SealedText | null
  locale: string
  paused_from: DateText | null
  /** Null with a pause: until further notice. */
  paused_until: DateText | null
  sealed_pause_reason: SealedText | null
  rest_until: DateText | null
  available_from: DateText | null
  applied_at: InstantText
  first_contact_on: DateText | null
  /** The last sign of life that was mailed while waiting for a match. */
  written_on: DateText | null
  left_on: DateText | null
  left_reason: string | null
  search_key: string
  phone_key: string
  email_key: string
  /** Somebody with the same phone or e-mail who was here before: for the coordinator to look at, nothing more. */
  maybe_same_as: string | null
  version: number
}
export type VolunteerLanguageTable = { volunteer_id: string; language: string }
/** What the volunteer likes to do. */
export type VolunteerKindTable = { volunteer_id: string; kind: string }
export type VolunteerNoGoTable = { volunteer_id: string; no_go: string }
export type VolunteerPlaceTable = { volunteer_id: string; place: string }
export type VolunteerAgeBandTable = { volunteer_id: string; band: string }
/** Own experience, as the volunteer's own statement: single parent, migration, a child with a disability. */
export type VolunteerExperienceTable = { volunteer_id: string; experience: string }

/** Interview, certificate (VOG), references, training, agreement: facts, never a document. */
export type ScreeningStepTable = {
  id: string
  volunteer_id: string
  kind: 'interview' | 'certificate' | 'reference' | 'training' | 'agreement'
  planned_for: string | null
  asked_on: DateText | null
  seen_on: DateText | null
  seen_by: string | null
  /** The date on the certificate itself. */
  dated_on: DateText | null
  renew_on: DateText | null
  label: string
  sealed_note: SealedText | null
  version: number
}

/** The first day that somebody reached a state: what the recruitment funnel counts. */
export type VolunteerReachedTable = { volunteer_id: string; state: string; first_on: DateText }

/** A gate that the project lead passed by, with the reason. */
export type VolunteerGateOverrideTable = {
  id: string
  volunteer_id: string
  gate: string
  sealed_reason: SealedText
  by_id: string
  at: InstantText
}

export type VolunteersTables = {
  volunteer: VolunteerTable
  volunteer_language: VolunteerLanguageTable
  volunteer_kind: VolunteerKindTable
  volunteer_no_go: VolunteerNoGoTable
  volunteer_place: VolunteerPlaceTable
  volunteer_age_band: VolunteerAgeBandTable
  volunteer_experience: VolunteerExperienceTable
  screening_step: ScreeningStepTable
  volunteer_reached: VolunteerReachedTable
  volunteer_gate_override: VolunteerGateOverrideTable
}

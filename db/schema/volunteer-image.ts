import type { DateText, Flag, JsonText } from './base.ts'

/**
 * What matching needs of one volunteer, in one row: columns in which anything unknown is wide open, to pass by most people
 * cheaply, and the facts themselves. Derived from other tables, never written by hand.
 */
export type VolunteerImageTable = {
  volunteer_id: string
  programme_id: string
  /** A mark of the shape that the facts have in the program that wrote them. */
  shape: string
  /** Available, and with room for one more match. */
  is_free: Flag
  paused_from: DateText | null
  paused_until: DateText | null
  /** Up to which day each gate holds: '' when it is not met, '9999-12-31' when it has no end. */
  certificate_until: DateText
  agreement_until: DateText
  training_until: DateText
  /** Bits in the order of their vocabularies. */
  day_parts: number
  languages: number
  places: number
  no_gos: number
  genders: number
  lat: number | null
  lon: number | null
  /** Own limit in kilometres; null is none. */
  max_km: number | null
  facts: JsonText
}

/** Volunteers of whom something changed since their image was made. Triggers write here, in the change's own transaction. */
export type VolunteerStaleTable = { volunteer_id: string }

export type VolunteerImageTables = {
  volunteer_image: VolunteerImageTable
  volunteer_stale: VolunteerStaleTable
}

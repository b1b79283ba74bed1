import type { DateText, InstantText, JsonText, SealedText } from './base.ts'

export type OrganisationTable = {
  id: string
  slug: string
  name: string
  town: string
  phone: string
  phone_hours: string
  email: string
  wrapped_key: string
  version: number
}

export type ProgrammeTable = {
  id: string
  name: string
  archived_on: DateText | null
  created_at: InstantText
}

/** Immutable: a new policy is a new row, so that history reads as it was. */
export type PolicyVersionTable = {
  id: string
  programme_id: string
  number: number
  content: JsonText
  valid_from: DateText
  created_at: InstantText
  created_by: string
}

export type ColleagueTable = {
  id: string
  name: string
  email: string
  phone: string
  roles: JsonText
  status: 'invited' | 'active' | 'left'
  created_at: InstantText
  left_on: DateText | null
  version: number
}

/** Who carries what, as periods: nothing is lost when somebody leaves. */
export type CaseloadPeriodTable = {
  id: string
  colleague_id: string
  subject_kind: 'helpRequest' | 'volunteer' | 'match'
  subject_id: string
  from_on: DateText
  until_on: DateText | null
}

export type DistrictTable = { id: string; code: string; name: string }
export type DistrictPostcodeTable = { postcode4: string; district_id: string }

export type PostcodeTable = {
  code: string
  lat: number
  lon: number
  place: string
  municipality: string
  province: string
}
export type PostcodeSourceTable = {
  id: string
  name: string
  licence: string
  as_of: DateText
  imported_at: InstantText
  rows: number
}

/** A file outside one's own caseload, opened with a reason, for a few hours. */
export type FileOpeningTable = {
  id: string
  colleague_id: string
  subject_kind: 'helpRequest' | 'volunteer' | 'match'
  subject_id: string
  sealed_reason: SealedText
  opened_at: InstantText
  until_at: InstantText
}

/** Put away until a day: an item of Vandaag, by the key of its due. */
export type LaterTable = {
  due_key: string
  colleague_id: string
  until_on: DateText
  set_at: InstantText
}

/** Where a fact about somebody came from and when: matching tells source and age with every factor. */
export type NotedTable = {
  subject_kind: 'household' | 'helpRequest' | 'volunteer'
  subject_id: string
  field: string
  source: 'self' | 'talk' | 'phone' | 'referrer'
  noted_on: DateText
}

export type OrganisationTables = {
  organisation: OrganisationTable
  programme: ProgrammeTable
  policy_version: PolicyVersionTable
  colleague: ColleagueTable
  caseload_period: CaseloadPeriodTable
  district: DistrictTable
  district_postcode: DistrictPostcodeTable
  postcode4: PostcodeTable
  postcode_source: PostcodeSourceTable
  file_opening: FileOpeningTable
  later: LaterTable
  noted: NotedTable
}

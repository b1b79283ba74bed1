import type { DayPart } from '#shared/day-parts.ts'
import type { SupportedAge } from '#shared/intake-form.ts'
import type { SupportOutcome, UnsuitableReason, Weight, WithdrawReason } from '#shared/intake.ts'
import type {
  AgeBand,
  HelpKind,
  Language,
  Locale,
  NoGo,
  PersonHelped,
  Place,
  WishedGender,
} from '#shared/vocabulary.ts'
import type { ProgrammeKey } from './programmes.ts'
import type { ReferrerSpec } from './referrers.ts'

/** What becomes of a question beside the road to a match. */
export type FamilyEnd =
  | { kind: 'withdrawn'; on: number; reason: WithdrawReason; note: string }
  | { kind: 'stoppedByParent'; on: number }
  | { kind: 'notSuitable'; on: number; reason: UnsuitableReason; note: string; parentText: string }
  | { kind: 'later'; on: number; until: number }
  | { kind: 'double'; on: number; of: string }

/** The road through intake, as days before today; null: not yet. A visit that is still to come has a negative day. */
export type FamilyRoad = {
  /** Calls that nobody answered. */
  tried: readonly number[]
  contacted: number | null
  visitPlanned: number | null
  visitOn: number | null
  decided: number | null
  /** Later calls, so that who waits hears from us. */
  calls: readonly number[]
}

/** One family's life with the organisation. */
export type FamilySpec = {
  id: string
  firstName: string
  phone: string
  email: string
  postcode: string
  address: string
  addressHidden: boolean
  locale: Locale
  languages: readonly Language[]
  children: readonly { band: AgeBand; count: number }[]
  kinds: readonly HelpKind[]
  helped: PersonHelped
  supportedAge: SupportedAge | null
  story: string
  dayParts: readonly DayPart[]
  place: Place
  wishedGender: WishedGender | null
  genderIsNeeded: boolean
  homeFacts: readonly { fact: NoGo; holds: boolean }[]
  reachNote: string
  reciprocity: string
  findings: string
  hours: number
  intervalDays: number
  weight: Weight
  programme: ProgrammeKey
  coordinator: string
  source: 'web' | 'phone' | 'referrer'
  referrer: ReferrerSpec | null
  submittedOn: number
  submittedAt: string | null
  road: FamilyRoad
  outcome: SupportOutcome
  /** With a professional or the neighbourhood: what they take up. */
  otherTrack: string
  /** Doubt about safety or weight: what a colleague said about it. */
  doubt: { colleague: string; said: string; reasons: string } | null
  messages: readonly { on: number; text: string; readOn: number | null }[]
  end: FamilyEnd | null
}

import type { DateText, Flag, InstantText, JsonText, SealedText } from './base.ts'

/** What is told lies sealed with the concern's own key. */
export type ConcernTable = {
  id: string
  match_id: string | null
  volunteer_id: string
  household_id: string | null
  raised_by_kind: 'volunteer' | 'colleague'
  raised_by: string
  raised_at: InstantText
  what: 'unease' | 'safety' | 'tooMuch'
  call_wish: 'soon' | 'tomorrow' | 'self' | null
  grade: 'lowLevel' | 'worry' | 'serious' | 'acute'
  status: 'new' | 'received' | 'consulted' | 'discussed' | 'weighed' | 'acute' | 'decided' | 'closed'
  /** The colleague whom it is about: kept away from it, with everybody but those who lead. */
  about_colleague_id: string | null
  policy_version_id: string
  read_by: InstantText
  received_at: InstantText | null
  moved_at: InstantText | null
  decision: 'noAction' | 'arrangeHelp' | 'report' | null
  decided_by: string | null
  decided_at: InstantText | null
  reported: Flag
  closed_at: InstantText | null
  sealed_facts: SealedText
  sealed_feeling: SealedText | null
  sealed_good: SealedText | null
  /** Keyed digest of what was first sent: the same one sent again is known. */
  sent_digest: string
  version: number
}

export type ConcernStepTable = {
  id: string
  concern_id: string
  number: number
  kind: string
  at: InstantText
  held_on: DateText
  done_by: string
  /** Codes only: with whom, which grade, which answers, what was left out and why. */
  codes: JsonText
  sealed_text: SealedText | null
}

export type ConcernTables = {
  concern: ConcernTable
  concern_step: ConcernStepTable
}

import type { DateText, Flag, InstantText, SealedText } from './base.ts'

/** One boundary check that was asked of a volunteer. What was answered lies sealed with the volunteer's key. */
export type BoundaryCheckTable = {
  id: string
  match_id: string
  volunteer_id: string
  /** Which version gave the examples and the cadence. */
  policy_version_id: string
  asked_on: DateText
  asked_at: InstantText
  /** The talk that it opens, by the cadence: its number and its day. */
  talk_number: number
  talk_on: DateText
  /** The last day on which it is not yet silence. */
  answer_by: DateText
  answered_at: InstantText | null
  answered_by: string | null
  /** Told by phone and written down by the coordinator. */
  on_behalf: Flag
  sealed_answers: SealedText | null
  /** How soon to call, a code without the question that asks for it: it says which check is still open. */
  follow_up: 'sameDay' | 'callWithinTwo' | 'callWithinFive' | 'nextTalk' | 'readBeforeTalk' | null
  /** Keyed digest of what was sent: the same check sent again, however late, is known. */
  sent_digest: string | null
  read_at: InstantText | null
  read_by: string | null
  called_on: DateText | null
  called_by: string | null
  /** What was agreed in the call; the volunteer reads it too. */
  sealed_agreed: SealedText | null
}

export type SupervisionTables = {
  boundary_check: BoundaryCheckTable
}

import type { DateText, Flag, InstantText, JsonText, SealedText } from './base.ts'

export type ContactMomentTable = {
  id: string
  match_id: string
  happened_on: DateText
  kind: 'visit' | 'call' | 'message' | 'didNotTakePlace'
  minutes: number | null
  mood: 'fine' | 'ordinary' | 'tough' | null
  activities: JsonText
  /** Why it did not take place. */
  reason: string | null
  sealed_line: SealedText | null
  call_me: Flag
  logged_at: InstantText
  logged_by: string
  /** The coordinator's one human act after reading: thanks, a question, or something to talk about. */
  answer: 'thanks' | 'question' | 'discuss' | null
  sealed_answer: SealedText | null
  answered_at: InstantText | null
  answered_by: string | null
  called_on: DateText | null
  /** When the volunteer opened the answer. */
  answer_seen_at: InstantText | null
  withdrawn_at: InstantText | null
  /** When what was told was changed afterwards. */
  changed_at: InstantText | null
  /** Keyed digest of what was first sent: the same moment sent again, years later, is still known. Null when imported. */
  sent_digest: string | null
  version: number
}

export type ContactTables = {
  contact_moment: ContactMomentTable
}

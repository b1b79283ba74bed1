/** 0 or 1: the two engines agree on nothing else for a boolean. */
export type Flag = 0 | 1
/** `toISOString()` text, always UTC. */
export type InstantText = string
/** YYYY-MM-DD, a day as people say it. */
export type DateText = string
/** Text of `JSON.stringify`, read back through zod in queries.ts. */
export type JsonText = string
/** A sealed text (`server/base/sealing.ts`): unreadable without the key of its household, volunteer or concern. */
export type SealedText = string

/** One line for every write, in the same transaction: audit and timeline in one. Chained by hash. */
export type EventTable = {
  seq: number
  id: string
  at: InstantText
  actor_kind: string
  actor_id: string
  kind: string
  subject_kind: string
  subject_id: string
  household_id: string | null
  volunteer_id: string | null
  match_id: string | null
  /** Facts without personal text. */
  facts: JsonText
  previous_hash: string
  hash: string
}

/** One line for every disclosure. Chained by hash. */
export type ReadLogTable = {
  seq: number
  at: InstantText
  actor_kind: string
  actor_id: string
  roles: string
  purpose: string
  procedure: string
  subject_kind: string
  subjects: JsonText
  count: number
  session_id: string
  previous_hash: string
  hash: string
}

/** Where a pruned chain goes on: the last hash before the cut. */
export type ChainCheckpointTable = { chain: string; seq: number; hash: string; at: InstantText }

/** One row per message and person; the worker claims rows, so that two processes never send one twice. */
export type OutboxTable = {
  id: string
  kind: string
  /** Sealed with the owner's own key, since a mail body may hold a link that opens something. */
  sealed_content: SealedText
  status: 'waiting' | 'claimed' | 'sent' | 'failed' | 'dropped'
  person_kind: string
  person_id: string
  /** What it tells of, for whoever takes that back. */
  about_kind: string | null
  about_id: string | null
  not_before: InstantText
  valid_until: InstantText
  attempts: number
  claimed_by: string | null
  claimed_until: InstantText | null
  sent_at: InstantText | null
  last_fault: string | null
  created_at: InstantText
}

/** Packets that came from another database: once each. */
export type InboxTable = { packet_id: string; received_at: InstantText }

/** A command that was carried out, by the id its sender made; a second arrival gets the first answer. */
export type CommandTable = {
  id: string
  procedure: string
  actor_id: string
  input_digest: string
  /** Sealed with the owner's own key: an answer may hold a status code. */
  sealed_answer: SealedText
  at: InstantText
}

/** The key of one household, volunteer or concern, wrapped by the organisation's key. Deleting the row erases the text everywhere. */
export type SealingKeyTable = {
  id: string
  owner_kind: 'household' | 'volunteer' | 'concern'
  owner_id: string
  wrapped_key: string
  created_at: InstantText
}

export type BaseTables = {
  event: EventTable
  read_log: ReadLogTable
  chain_checkpoint: ChainCheckpointTable
  outbox: OutboxTable
  inbox: InboxTable
  command: CommandTable
}

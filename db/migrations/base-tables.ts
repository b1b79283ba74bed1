import type { MigrationStatements } from './run-statements.ts'

/** The tables that both kinds of database have: logs, outbox, inbox, commands. */
export const baseTables: MigrationStatements = [
  `create table event (
    seq bigint not null,
    id text primary key,
    at text not null,
    actor_kind text not null,
    actor_id text not null,
    kind text not null,
    subject_kind text not null,
    subject_id text not null,
    household_id text,
    volunteer_id text,
    match_id text,
    facts text not null,
    previous_hash text not null,
    hash text not null,
    unique (seq)
  )`,
  `create table read_log (
    seq bigint not null,
    at text not null,
    actor_kind text not null,
    actor_id text not null,
    roles text not null,
    purpose text not null,
    procedure text not null,
    subject_kind text not null,
    subjects text not null,
    count integer not null,
    session_id text not null,
    previous_hash text not null,
    hash text not null,
    primary key (seq)
  )`,
  `create table chain_checkpoint (
    chain text not null,
    seq bigint not null,
    hash text not null,
    at text not null,
    primary key (chain, seq)
  )`,
  `create table outbox (
    id text primary key,
    kind text not null,
    sealed_content text not null,
    status text not null check (status in ('waiting', 'claimed', 'sent', 'failed', 'dropped')),
    person_kind text not null,
    person_id text not null,
    about_kind text,
    about_id text,
    not_before text not null,
    valid_until text not null,
    attempts integer not null,
    claimed_by text,
    claimed_until text,
    sent_at text,
    last_fault text,
    created_at text not null
  )`,
  `create table inbox (
    packet_id text not null,
    received_at text not null,
    primary key (packet_id)
  )`,
  `create table command (
    id text primary key,
    procedure text not null,
    actor_id text not null,
    input_digest text not null,
    sealed_answer text not null,
    at text not null
  )`,
  'create index event_subject on event (subject_kind, subject_id)',
  'create index event_kind on event (kind, at)',
  'create index read_log_actor on read_log (actor_id, at)',
  'create index outbox_waiting on outbox (status, not_before)',
]

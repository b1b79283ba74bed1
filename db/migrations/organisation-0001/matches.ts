import type { MigrationStatements } from '../run-statements.ts'

export const matchesTables: MigrationStatements = [
  `create table match (
    id text primary key,
    help_request_id text not null references help_request(id),
    volunteer_id text not null references volunteer(id),
    programme_id text not null references programme(id),
    policy_version_id text not null references policy_version(id),
    status text not null,
    sealed_why text,
    explanation text not null,
    proposed_at text not null,
    proposed_by text not null,
    expires_on text not null,
    volunteer_answer text check (volunteer_answer in ('yes', 'no')),
    volunteer_answered_at text,
    parent_answer text check (parent_answer in ('yes', 'no')),
    parent_answered_at text,
    introduction_at text,
    introduction_place text,
    introduction_held_on text,
    trial_from text,
    trial_until text,
    started_on text,
    paused_from text,
    paused_until text,
    closing_from text,
    ended_on text,
    contact_goes_on integer not null check (contact_goes_on in (0, 1)),
    aftercare_on text,
    aftercare_done_on text,
    version integer not null
  )`,
  `create table match_reason (
    match_id text not null references match(id),
    moment text not null check (moment in ('declined', 'ended')),
    reason text not null,
    by_whom text not null,
    primary key (match_id, moment, reason)
  )`,
  `create table gate_override (
    match_id text not null references match(id),
    gate text not null,
    sealed_reason text not null,
    by_id text not null,
    at text not null,
    primary key (match_id, gate)
  )`,
  `create table role_agreement (
    id text primary key,
    match_id text not null references match(id),
    number integer not null,
    sealed_content text not null,
    interval_days integer not null,
    minutes_per_time integer not null,
    until_on text,
    made_at text not null,
    made_by text not null,
    replaced_at text,
    unique (match_id, number)
  )`,
  `create table role_agreement_acceptance (
    role_agreement_id text not null references role_agreement(id),
    party text not null check (party in ('volunteer', 'family', 'coordinator')),
    at text not null,
    by_id text not null,
    how text not null check (how in ('self', 'phone', 'visit')),
    primary key (role_agreement_id, party)
  )`,
  `create table match_note (
    id text primary key,
    match_id text not null references match(id),
    sealed_text text not null,
    at text not null,
    by_id text not null
  )`,
  'create index match_status on match (status)',
  'create index match_volunteer on match (volunteer_id)',
  // A request has at most one open match: the database itself refuses a second one.
  `create unique index match_one_open_per_request on match (help_request_id)
    where status in ('proposed', 'introduction', 'trial', 'active', 'paused', 'closing')`,
  'create index match_note_match on match_note (match_id)',
]

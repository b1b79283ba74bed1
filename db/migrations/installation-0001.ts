import { runStatements, type MigrationStatements } from './run-statements.ts'
import { baseTables } from './base-tables.ts'

const tables: MigrationStatements = [
  `create table organisation (
    id text primary key,
    slug text not null,
    name text not null,
    created_at text not null,
    unique (slug)
  )`,
  `create table account (
    id text primary key,
    email text not null,
    locale text not null,
    created_at text not null,
    unique (email)
  )`,
  `create table membership (
    account_id text not null references account(id),
    organisation_id text not null references organisation(id),
    person_kind text not null check (person_kind in ('colleague', 'volunteer')),
    person_id text not null,
    created_at text not null,
    packet_order bigint not null,
    ended_at text,
    primary key (account_id, organisation_id, person_kind)
  )`,
  `create table passkey (
    credential_id text not null,
    account_id text not null references account(id),
    public_key text not null,
    counter bigint not null,
    transports text not null,
    name text not null,
    created_at text not null,
    last_used_at text,
    primary key (credential_id)
  )`,
  `create table password (
    account_id text not null references account(id),
    hash text not null,
    sealed_totp_secret text not null,
    last_totp_step integer not null,
    primary key (account_id)
  )`,
  `create table session (
    id text primary key,
    token_hash text not null,
    account_id text not null references account(id),
    method text not null check (method in ('passkey', 'passwordTotp', 'mailLink', 'demo')),
    kind text not null check (kind in ('desk', 'phone', 'enrolment')),
    device text not null,
    created_at text not null,
    last_seen_at text not null,
    expires_at text not null,
    revoked_at text,
    unique (token_hash)
  )`,
  `create table mail_link (
    id text primary key,
    token_hash text not null,
    account_id text not null references account(id),
    purpose text not null check (purpose in ('invitation', 'recovery', 'signIn')),
    browser_hash text,
    created_at text not null,
    expires_at text not null,
    used_at text,
    unique (token_hash)
  )`,
  `create table challenge (
    id text primary key,
    account_id text references account(id),
    kind text not null check (kind in ('register', 'signIn', 'totp')),
    challenge text not null,
    expires_at text not null
  )`,
  `create table sign_in_attempt (
    id text primary key,
    account_key text not null,
    source_key text not null,
    at text not null,
    succeeded integer not null check (succeeded in (0, 1))
  )`,
  `create table setup_link (
    token_hash text not null,
    created_at text not null,
    expires_at text not null,
    used_at text,
    primary key (token_hash)
  )`,
  `create table installation_key (
    id text primary key check (id in ('installation')),
    wrapped_key text not null
  )`,
  'create index membership_person on membership (organisation_id, person_kind, person_id)',
  'create index passkey_account on passkey (account_id)',
  'create index session_account on session (account_id)',
  'create index mail_link_account on mail_link (account_id)',
  'create index sign_in_attempt_account on sign_in_attempt (account_key, at)',
  'create index sign_in_attempt_source on sign_in_attempt (source_key, at)',
]

export const installation0001 = { up: runStatements([...baseTables, ...tables]) }

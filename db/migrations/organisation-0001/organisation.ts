import type { MigrationStatements } from '../run-statements.ts'

export const organisationTables: MigrationStatements = [
  `create table sealing_key (
    id text primary key,
    owner_kind text not null check (owner_kind in ('household', 'volunteer', 'concern')),
    owner_id text not null,
    wrapped_key text not null,
    created_at text not null,
    unique (owner_kind, owner_id)
  )`,
  `create table organisation (
    id text primary key,
    slug text not null,
    name text not null,
    town text not null,
    phone text not null,
    phone_hours text not null,
    email text not null,
    wrapped_key text not null,
    version integer not null,
    unique (slug)
  )`,
  `create table programme (
    id text primary key,
    name text not null,
    archived_on text,
    created_at text not null,
    unique (name)
  )`,
  `create table policy_version (
    id text primary key,
    programme_id text not null references programme(id),
    number integer not null,
    content text not null,
    valid_from text not null,
    created_at text not null,
    created_by text not null,
    unique (programme_id, number)
  )`,
  `create table colleague (
    id text primary key,
    name text not null,
    email text not null,
    phone text not null,
    roles text not null,
    status text not null check (status in ('invited', 'active', 'left')),
    created_at text not null,
    left_on text,
    version integer not null,
    unique (email)
  )`,
  `create table caseload_period (
    id text primary key,
    colleague_id text not null references colleague(id),
    subject_kind text not null check (subject_kind in ('helpRequest', 'volunteer', 'match')),
    subject_id text not null,
    from_on text not null,
    until_on text
  )`,
  `create table district (
    id text primary key,
    code text not null,
    name text not null,
    unique (code)
  )`,
  `create table district_postcode (
    postcode4 text not null,
    district_id text not null references district(id),
    primary key (postcode4)
  )`,
  `create table postcode4 (
    code text not null,
    lat double precision not null,
    lon double precision not null,
    place text not null,
    municipality text not null,
    province text not null,
    primary key (code)
  )`,
  `create table postcode_source (
    id text primary key,
    name text not null,
    licence text not null,
    as_of text not null,
    imported_at text not null,
    rows integer not null
  )`,
  `create table file_opening (
    id text primary key,
    colleague_id text not null references colleague(id),
    subject_kind text not null,
    subject_id text not null,
    sealed_reason text not null,
    opened_at text not null,
    until_at text not null
  )`,
  `create table later (
    due_key text not null,
    colleague_id text not null references colleague(id),
    until_on text not null,
    set_at text not null,
    primary key (due_key, colleague_id)
  )`,
  `create table noted (
    subject_kind text not null check (subject_kind in ('household', 'helpRequest', 'volunteer')),
    subject_id text not null,
    field text not null,
    source text not null check (source in ('self', 'talk', 'phone', 'referrer')),
    noted_on text not null,
    primary key (subject_kind, subject_id, field)
  )`,
  'create index event_household on event (household_id)',
  'create index event_volunteer on event (volunteer_id)',
  'create index event_match on event (match_id)',
  'create index caseload_subject on caseload_period (subject_kind, subject_id)',
  'create index caseload_colleague on caseload_period (colleague_id, subject_kind)',
  'create unique index caseload_one_carrier on caseload_period (subject_kind, subject_id) where until_on is null',
]

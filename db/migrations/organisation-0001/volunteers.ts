import type { MigrationStatements } from '../run-statements.ts'

export const volunteersTables: MigrationStatements = [
  `create table volunteer (
    id text primary key,
    programme_id text not null references programme(id),
    first_name text not null,
    last_name text not null,
    email text not null,
    phone text not null,
    postcode4 text,
    gender text check (gender in ('woman', 'man')),
    status text not null,
    source text not null,
    capacity integer not null,
    hours_per_week double precision,
    interval_days integer,
    min_km double precision,
    max_km double precision,
    travel text not null,
    day_parts integer not null,
    day_parts_known integer not null check (day_parts_known in (0, 1)),
    introduction text not null,
    sealed_motivation text,
    locale text not null,
    paused_from text,
    paused_until text,
    sealed_pause_reason text,
    rest_until text,
    available_from text,
    applied_at text not null,
    first_contact_on text,
    written_on text,
    left_on text,
    left_reason text,
    search_key text not null,
    phone_key text not null,
    email_key text not null,
    maybe_same_as text,
    version integer not null
  )`,
  `create table volunteer_language (
    volunteer_id text not null references volunteer(id),
    language text not null,
    primary key (volunteer_id, language)
  )`,
  `create table volunteer_kind (
    volunteer_id text not null references volunteer(id),
    kind text not null,
    primary key (volunteer_id, kind)
  )`,
  `create table volunteer_no_go (
    volunteer_id text not null references volunteer(id),
    no_go text not null,
    primary key (volunteer_id, no_go)
  )`,
  `create table volunteer_place (
    volunteer_id text not null references volunteer(id),
    place text not null,
    primary key (volunteer_id, place)
  )`,
  `create table volunteer_age_band (
    volunteer_id text not null references volunteer(id),
    band text not null,
    primary key (volunteer_id, band)
  )`,
  `create table volunteer_experience (
    volunteer_id text not null references volunteer(id),
    experience text not null,
    primary key (volunteer_id, experience)
  )`,
  `create table screening_step (
    id text primary key,
    volunteer_id text not null references volunteer(id),
    kind text not null check (kind in ('interview', 'certificate', 'reference', 'training', 'agreement')),
    planned_for text,
    asked_on text,
    seen_on text,
    seen_by text,
    dated_on text,
    renew_on text,
    label text not null,
    sealed_note text,
    version integer not null
  )`,
  `create table volunteer_reached (
    volunteer_id text not null references volunteer(id),
    state text not null,
    first_on text not null,
    primary key (volunteer_id, state)
  )`,
  `create table volunteer_gate_override (
    id text primary key,
    volunteer_id text not null references volunteer(id),
    gate text not null,
    sealed_reason text not null,
    by_id text not null,
    at text not null
  )`,
  'create index volunteer_phone on volunteer (phone_key)',
  'create index volunteer_email on volunteer (email_key)',
  'create index volunteer_status on volunteer (status)',
  'create index volunteer_reach on volunteer (programme_id, status, postcode4)',
  'create index screening_step_volunteer on screening_step (volunteer_id)',
]

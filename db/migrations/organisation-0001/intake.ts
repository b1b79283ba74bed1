import type { MigrationStatements } from '../run-statements.ts'

export const intakeTables: MigrationStatements = [
  `create table referrer (
    id text primary key,
    name text not null,
    organisation text not null,
    email text not null,
    phone text not null
  )`,
  `create table household (
    id text primary key,
    postcode4 text,
    sealed_address text,
    address_hidden integer not null check (address_hidden in (0, 1)),
    children text not null,
    parental_authority text not null check (parental_authority in ('yes', 'no', 'unknown')),
    other_parent_informed text not null check (other_parent_informed in ('yes', 'no', 'unknown')),
    sealed_reciprocity text,
    sealed_keep_away text,
    version integer not null,
    created_at text not null
  )`,
  `create table household_language (
    household_id text not null references household(id),
    language text not null,
    primary key (household_id, language)
  )`,
  `create table household_fact (
    household_id text not null references household(id),
    fact text not null,
    holds integer not null check (holds in (0, 1)),
    primary key (household_id, fact)
  )`,
  `create table parent (
    id text primary key,
    household_id text not null references household(id),
    first_name text not null,
    phone text not null,
    email text not null,
    contact_way text not null check (contact_way in ('call', 'mail')),
    no_voicemail integer not null check (no_voicemail in (0, 1)),
    reach_note text not null,
    locale text not null,
    search_key text not null,
    phone_key text not null
  )`,
  `create table not_matched_with (
    household_id text not null references household(id),
    volunteer_id text not null references volunteer(id),
    reason text not null,
    noted_on text not null,
    noted_by text not null,
    primary key (household_id, volunteer_id)
  )`,
  `create table help_request (
    id text primary key,
    number integer not null,
    household_id text not null references household(id),
    parent_id text not null references parent(id),
    programme_id text not null references programme(id),
    helped text not null check (helped in ('parent', 'child', 'youth')),
    supported_age text check (supported_age in ('under12', '12-15', '16+')),
    youth_agrees integer not null check (youth_agrees in (0, 1)),
    asked_by text not null check (asked_by in ('parent', 'youth', 'referrer')),
    status text not null,
    day_parts_answer text not null check (day_parts_answer in ('chosen', 'any', 'discuss', 'unknown')),
    day_parts integer not null,
    place text,
    wished_gender text,
    gender_is_needed integer not null check (gender_is_needed in (0, 1)),
    hours_per_week double precision,
    interval_days integer,
    weight text check (weight in ('light', 'middle', 'heavy')),
    sealed_story text,
    source text not null check (source in ('web', 'phone', 'referrer')),
    referrer_id text references referrer(id),
    referrer_may_hear integer not null default 0 check (referrer_may_hear in (0, 1)),
    referrer_heard text check (referrer_heard in ('start', 'end')),
    parent_agrees integer not null check (parent_agrees in (0, 1)),
    only_call integer not null check (only_call in (0, 1)),
    submitted_at text not null,
    waiting_since text not null,
    hold_until text,
    first_contact_on text,
    written_on text,
    closed_on text,
    close_reason text,
    sealed_close_note text,
    duplicate_of text references help_request(id),
    sealed_parent_text text,
    version integer not null,
    unique (number)
  )`,
  `create table help_request_kind (
    help_request_id text not null references help_request(id),
    kind text not null,
    primary key (help_request_id, kind)
  )`,
  `create table help_request_language (
    help_request_id text not null references help_request(id),
    language text not null,
    primary key (help_request_id, language)
  )`,
  `create table help_request_experience (
    help_request_id text not null references help_request(id),
    experience text not null,
    primary key (help_request_id, experience)
  )`,
  `create table help_request_fact (
    help_request_id text not null references help_request(id),
    fact text not null,
    holds integer not null check (holds in (0, 1)),
    primary key (help_request_id, fact)
  )`,
  `create table contact_attempt (
    id text primary key,
    help_request_id text not null references help_request(id),
    at text not null,
    by_id text not null,
    reached integer not null check (reached in (0, 1)),
    moved integer not null check (moved in (0, 1)),
    confirmed integer not null check (confirmed in (0, 1)),
    sealed_note text,
    withdrawn_at text
  )`,
  `create table intake_visit (
    id text primary key,
    help_request_id text not null references help_request(id),
    planned_for text,
    at_home integer not null check (at_home in (0, 1)),
    held_on text,
    by_id text not null,
    checks text not null,
    sealed_findings text,
    version integer not null,
    unique (help_request_id)
  )`,
  `create table support_decision (
    id text primary key,
    help_request_id text not null references help_request(id),
    outcome text not null check (outcome in ('volunteer', 'professional', 'combination', 'neighbourhood')),
    safe text not null check (safe in ('yes', 'doubt', 'no')),
    bearable text not null check (bearable in ('yes', 'doubt', 'no')),
    wanted text not null check (wanted in ('yes', 'notYet')),
    sealed_reasons text,
    consulted_colleague_id text references colleague(id),
    consulted_on text,
    sealed_consult_note text,
    review_on text,
    sealed_volunteer_track text,
    sealed_professional_track text,
    decided_at text not null,
    decided_by text not null
  )`,
  `create table decision_review (
    id text primary key,
    support_decision_id text not null references support_decision(id),
    held_on text not null,
    by_id text not null references colleague(id),
    sealed_note text,
    next_on text
  )`,
  `create table parent_access (
    id text primary key,
    help_request_id text not null references help_request(id),
    code_hash text not null,
    link_hash text,
    created_at text not null,
    expires_at text,
    revoked_at text,
    unique (code_hash),
    unique (link_hash)
  )`,
  `create table parent_session (
    token_hash text not null,
    parent_access_id text not null references parent_access(id),
    created_at text not null,
    expires_at text not null,
    primary key (token_hash)
  )`,
  `create table parent_message (
    id text primary key,
    help_request_id text not null references help_request(id),
    sealed_text text not null,
    at text not null,
    read_at text,
    read_by text
  )`,
  `create table status_try (
    id text primary key,
    source_key text not null,
    at text not null
  )`,
  'create index status_try_at on status_try (at)',
  'create index parent_household on parent (household_id)',
  'create index parent_phone on parent (phone_key)',
  'create index help_request_status on help_request (status)',
  'create index help_request_household on help_request (household_id)',
  'create index contact_attempt_request on contact_attempt (help_request_id)',
  'create index support_decision_request on support_decision (help_request_id)',
  'create index decision_review_decision on decision_review (support_decision_id)',
  'create index parent_access_request on parent_access (help_request_id)',
  'create index parent_message_request on parent_message (help_request_id)',
]

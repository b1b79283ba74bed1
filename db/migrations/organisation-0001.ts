import { runStatements, type MigrationStatements } from './run-statements.ts'
import { baseTables } from './base-tables.ts'

const tables: MigrationStatements = [
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
  `create table later (
    due_key text not null,
    colleague_id text not null references colleague(id),
    until_on text not null,
    set_at text not null,
    primary key (due_key)
  )`,
  `create table noted (
    subject_kind text not null check (subject_kind in ('household', 'helpRequest', 'volunteer')),
    subject_id text not null,
    field text not null,
    source text not null check (source in ('self', 'talk', 'phone', 'referrer')),
    noted_on text not null,
    primary key (subject_kind, subject_id, field)
  )`,
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
    rest_until text,
    available_from text,
    applied_at text not null,
    first_contact_on text,
    left_on text,
    left_reason text,
    search_key text not null,
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
    status text not null,
    day_parts_answer text not null check (day_parts_answer in ('chosen', 'any', 'discuss', 'unknown')),
    day_parts integer not null,
    place text,
    wished_gender text,
    gender_is_needed integer not null check (gender_is_needed in (0, 1)),
    hours_per_week double precision,
    weight text check (weight in ('light', 'middle', 'heavy')),
    sealed_story text,
    source text not null check (source in ('web', 'phone', 'referrer')),
    referrer_id text references referrer(id),
    parent_agrees integer not null check (parent_agrees in (0, 1)),
    only_call integer not null check (only_call in (0, 1)),
    submitted_at text not null,
    waiting_since text not null,
    hold_until text,
    first_contact_on text,
    closed_on text,
    close_reason text,
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
  `create table contact_attempt (
    id text primary key,
    help_request_id text not null references help_request(id),
    at text not null,
    by_id text not null,
    reached integer not null check (reached in (0, 1)),
    sealed_note text
  )`,
  `create table intake_visit (
    id text primary key,
    help_request_id text not null references help_request(id),
    planned_for text not null,
    at_home integer not null check (at_home in (0, 1)),
    held_on text,
    by_id text not null,
    checks text not null,
    sealed_findings text,
    version integer not null
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
  'create index event_household on event (household_id)',
  'create index event_volunteer on event (volunteer_id)',
  'create index event_match on event (match_id)',
  'create index caseload_subject on caseload_period (subject_kind, subject_id)',
  'create index caseload_colleague on caseload_period (colleague_id, subject_kind)',
  'create unique index caseload_one_carrier on caseload_period (subject_kind, subject_id) where until_on is null',
  'create index parent_household on parent (household_id)',
  'create index parent_phone on parent (phone_key)',
  'create index help_request_status on help_request (status)',
  'create index help_request_household on help_request (household_id)',
  'create index contact_attempt_request on contact_attempt (help_request_id)',
  'create index intake_visit_request on intake_visit (help_request_id)',
  'create index support_decision_request on support_decision (help_request_id)',
  'create index parent_message_request on parent_message (help_request_id)',
  'create index volunteer_status on volunteer (status)',
  'create index screening_step_volunteer on screening_step (volunteer_id)',
  'create index match_status on match (status)',
  'create index match_volunteer on match (volunteer_id)',
  // A request has at most one open match: the database itself refuses a second one.
  `create unique index match_one_open_per_request on match (help_request_id)
    where status in ('proposed', 'introduction', 'trial', 'active', 'paused', 'closing')`,
  'create index match_note_match on match_note (match_id)',
  'create index contact_moment_match on contact_moment (match_id, happened_on)',
]

export const organisation0001 = { up: runStatements([...baseTables, ...tables]) }

import type { MigrationStatements } from '../run-statements.ts'

export const supervisionTables: MigrationStatements = [
  `create table boundary_check (
    id text primary key,
    match_id text not null references match(id),
    volunteer_id text not null references volunteer(id),
    policy_version_id text not null references policy_version(id),
    asked_on text not null,
    asked_at text not null,
    talk_number integer not null,
    talk_on text not null,
    answer_by text not null,
    answered_at text,
    answered_by text,
    on_behalf integer not null check (on_behalf in (0, 1)),
    sealed_answers text,
    follow_up text check (follow_up in ('sameDay', 'callWithinTwo', 'callWithinFive', 'nextTalk', 'readBeforeTalk')),
    sent_digest text,
    read_at text,
    read_by text references colleague(id),
    called_on text,
    called_by text references colleague(id),
    sealed_agreed text,
    unique (match_id, talk_on)
  )`,
  'create index boundary_check_volunteer on boundary_check (volunteer_id, talk_on)',
  'create index boundary_check_open on boundary_check (match_id) where called_on is null',
]

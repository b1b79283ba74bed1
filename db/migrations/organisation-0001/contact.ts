import type { MigrationStatements } from '../run-statements.ts'

export const contactTables: MigrationStatements = [
  `create table contact_moment (
    id text primary key,
    match_id text not null references match(id),
    happened_on text not null,
    kind text not null check (kind in ('visit', 'call', 'message', 'didNotTakePlace')),
    minutes integer,
    mood text check (mood in ('fine', 'ordinary', 'tough')),
    activities text not null,
    reason text,
    sealed_line text,
    call_me integer not null check (call_me in (0, 1)),
    logged_at text not null,
    logged_by text not null,
    answer text check (answer in ('thanks', 'question', 'discuss')),
    sealed_answer text,
    answered_at text,
    answered_by text,
    called_on text,
    answer_seen_at text,
    withdrawn_at text,
    changed_at text,
    sent_digest text,
    version integer not null
  )`,
  'create index contact_moment_match on contact_moment (match_id, happened_on)',
  'create index contact_moment_call on contact_moment (match_id) where call_me = 1',
]

import { type Kysely, PostgresAdapter, sql } from 'kysely'
import { type MigrationStatements, runStatements } from '../run-statements.ts'

const tables: MigrationStatements = [
  `create table volunteer_image (
    volunteer_id text primary key references volunteer(id) on delete cascade,
    programme_id text not null,
    shape text not null,
    is_free integer not null check (is_free in (0, 1)),
    paused_from text,
    paused_until text,
    certificate_until text not null,
    agreement_until text not null,
    training_until text not null,
    day_parts integer not null,
    languages integer not null,
    places integer not null,
    no_gos integer not null,
    genders integer not null,
    lat double precision,
    lon double precision,
    max_km double precision,
    facts text not null
  )`,
  `create table volunteer_stale (
    volunteer_id text primary key references volunteer(id) on delete cascade
  )`,
  // Everything that the search looks at stands in the index, so that the rows themselves are read of few people only.
  `create index volunteer_image_search on volunteer_image (
    programme_id, is_free, lat, lon, day_parts, languages, places, no_gos, genders,
    certificate_until, agreement_until, training_until, paused_from, paused_until,
    max_km, volunteer_id
  )`,
  'create index volunteer_image_shape on volunteer_image (shape)',
  'create index volunteer_postcode on volunteer (postcode4)',
]

type Row = 'new' | 'old'
type Source = { table: string; columns?: string; volunteers: (row: Row) => string }

const ofMatch = (row: Row) => `select volunteer_id from match where id = ${row}.match_id`

/** Every table that facts of a volunteer come from, and whose facts a row of it is part of. */
export const imageSources: readonly Source[] = [
  { table: 'volunteer', volunteers: (row) => `select ${row}.id` },
  ...[
    'volunteer_language',
    'volunteer_kind',
    'volunteer_no_go',
    'volunteer_place',
    'volunteer_age_band',
    'volunteer_experience',
    'screening_step',
    'match',
  ].map((table) => ({ table, volunteers: (row: Row) => `select ${row}.volunteer_id` })),
  { table: 'noted', volunteers: (row) => `select ${row}.subject_id where ${row}.subject_kind = 'volunteer'` },
  { table: 'match_reason', volunteers: ofMatch },
  { table: 'role_agreement', volunteers: ofMatch },
  {
    table: 'help_request',
    columns: 'hours_per_week',
    volunteers: (row) => `select volunteer_id from match where help_request_id = ${row}.id`,
  },
  { table: 'postcode4', volunteers: (row) => `select id from volunteer where postcode4 = ${row}.code` },
]

const moments: readonly { name: string; when: (columns: string) => string[]; row: Row }[] = [
  { name: 'written', when: (columns) => ['insert', `update${columns}`], row: 'new' },
  { name: 'removed', when: () => ['delete'], row: 'old' },
]

const noteStale = ({ volunteers }: Source, row: Row) =>
  `insert into volunteer_stale (volunteer_id)
    select id from volunteer where id in (${volunteers(row)}) on conflict do nothing`

const triggersOf = (isPostgres: boolean) => (source: Source) =>
  moments.flatMap(({ name, when, row }) => {
    const trigger = `stale_${source.table}_${name}`
    const events = when(source.columns === undefined ? '' : ` of ${source.columns}`)
    return isPostgres
      ? [
          `create function ${trigger}() returns trigger language plpgsql as
            $$ begin ${noteStale(source, row)}; return null; end $$`,
          `create trigger ${trigger} after ${events.join(' or ')} on ${source.table}
            for each row execute function ${trigger}()`,
        ]
      : events.map(
          (event) =>
            `create trigger ${trigger}_${event.split(' ')[0]} after ${event} on ${source.table}
              begin ${noteStale(source, row)}; end`,
        )
  })

/** The tables, and on each engine in its own words the triggers that keep them honest. */
export const volunteerImage = async (db: Kysely<unknown>): Promise<void> => {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  await runStatements(tables)(db)
  for (const statement of imageSources.flatMap(triggersOf(isPostgres))) await sql.raw(statement).execute(db)
}

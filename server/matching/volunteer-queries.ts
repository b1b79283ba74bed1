import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { localDateOf } from '#shared/dates.ts'
import { type Fact, unknownFact, type VolunteerFacts } from '#shared/matching/facts.ts'
import { ownExperiences, travelWays, volunteerStates } from '#shared/volunteers.ts'
import { ageBands, helpKinds, languages, noGos, places } from '#shared/vocabulary.ts'
import { historyOf, noHistory } from './history-queries.ts'
import { grouped, inChunks, type VolunteerIds } from './in-chunks.ts'

/** A volunteer with the name that the screen shows beside the facts. */
export type VolunteerToMatch = { firstName: string; facts: VolunteerFacts }

/** Which groups of facts the application form asks: without a note of their own they came with it. */
const askedAtFirst = new Set(['kinds', 'languages', 'dayParts', 'postcode'])

const lists = [
  { field: 'languages', table: 'volunteer_language', column: 'language' },
  { field: 'kinds', table: 'volunteer_kind', column: 'kind' },
  { field: 'ageBands', table: 'volunteer_age_band', column: 'band' },
  { field: 'experiences', table: 'volunteer_experience', column: 'experience' },
  { field: 'noGos', table: 'volunteer_no_go', column: 'no_go' },
  { field: 'places', table: 'volunteer_place', column: 'place' },
] as const
type ListField = (typeof lists)[number]['field']

/** The link tables are alike but for two names; one of them stands for all in the types. */
type AnyLinkTable = 'volunteer_language'

type Chosen = Record<ListField, Map<string, Set<string>>>

const chosenOf = async (tx: Tx, ids: VolunteerIds): Promise<Chosen> => {
  const chosen: Partial<Chosen> = {}
  for (const { field, table, column } of lists) {
    const rows = await inChunks(ids, (chunk) =>
      tx
        .selectFrom(table as AnyLinkTable)
        .select(['volunteer_id', `${column as 'language'} as chosen`])
        .$if(chunk !== null, (query) => query.where('volunteer_id', 'in', chunk ?? []))
        .execute(),
    )
    const byVolunteer = new Map<string, Set<string>>()
    for (const row of rows) {
      const own = byVolunteer.get(row.volunteer_id)
      if (own === undefined) byVolunteer.set(row.volunteer_id, new Set([row.chosen]))
      else own.add(row.chosen)
    }
    chosen[field] = byVolunteer
  }
  return chosen as Chosen
}

const notesOf = async (tx: Tx, ids: VolunteerIds) =>
  grouped(
    await inChunks(ids, (chunk) =>
      tx
        .selectFrom('noted')
        .select(['subject_id as id', 'field', 'source', 'noted_on as on'])
        .where('subject_kind', '=', 'volunteer')
        .$if(chunk !== null, (query) => query.where('subject_id', 'in', chunk ?? []))
        .execute(),
    ),
  )

const stepsOf = async (tx: Tx, ids: VolunteerIds) =>
  grouped(
    await inChunks(ids, (chunk) =>
      tx
        .selectFrom('screening_step')
        .select([
          'volunteer_id as id',
          'kind',
          'asked_on as askedOn',
          'seen_on as seenOn',
          'renew_on as renewOn',
        ])
        .where('kind', 'in', ['certificate', 'training', 'agreement'])
        .$if(chunk !== null, (query) => query.where('volunteer_id', 'in', chunk ?? []))
        .orderBy('screening_step.id')
        .execute(),
    ),
  )

const rowsOf = (tx: Tx, ids: VolunteerIds) =>
  inChunks(ids, (chunk) =>
    tx
      .selectFrom('volunteer')
      .leftJoin('postcode4', 'postcode4.code', 'volunteer.postcode4')
      .select([
        'volunteer.id',
        'volunteer.programme_id',
        'volunteer.first_name',
        'volunteer.status',
        'volunteer.gender',
        'volunteer.day_parts',
        'volunteer.day_parts_known',
        'volunteer.hours_per_week',
        'volunteer.interval_days',
        'volunteer.postcode4',
        'volunteer.min_km',
        'volunteer.max_km',
        'volunteer.travel',
        'volunteer.capacity',
        'volunteer.paused_from',
        'volunteer.paused_until',
        'volunteer.rest_until',
        'volunteer.available_from',
        'volunteer.applied_at',
        'postcode4.lat',
        'postcode4.lon',
      ])
      // Who left is no longer of the organisation: neither a candidate nor a "why not".
      .where('volunteer.status', '<>', 'left')
      .$if(chunk !== null, (query) => query.where('volunteer.id', 'in', chunk ?? []))
      .orderBy('volunteer.id')
      .execute(),
  )

/** Volunteers with everything that matching looks at, who told it and when. `null`: all who are with the organisation. */
export const volunteersToMatch = async (tx: Tx, ids: VolunteerIds): Promise<VolunteerToMatch[]> => {
  const rows = await rowsOf(tx, ids)
  const chosen = await chosenOf(tx, ids)
  const notes = await notesOf(tx, ids)
  const steps = await stepsOf(tx, ids)
  const histories = await historyOf(tx, ids)
  return rows.map((row) => {
    const { id } = row
    const own = new Map(notes.get(id)?.map((note) => [note.field, note]))
    const fact = <Value>(field: string, value: Value | null): Fact<Value> => {
      const note = own.get(field)
      if (note !== undefined) return { value, source: note.source, notedOn: note.on }
      if (value === null) return unknownFact
      return askedAtFirst.has(field)
        ? { value, source: 'self', notedOn: localDateOf(row.applied_at) }
        : { value, source: null, notedOn: null }
    }
    /** In the order of the vocabulary, so that equal facts are equal data; empty is known only when it was noted. */
    const list = <Value extends string>(field: ListField, vocabulary: readonly Value[]): Fact<Value[]> => {
      const values = chosen[field].get(id)
      const isKnown = values !== undefined || own.has(field)
      return fact(field, isKnown ? vocabulary.filter((value) => values?.has(value)) : null)
    }
    return {
      firstName: row.first_name,
      facts: {
        id,
        programmeId: row.programme_id,
        status: z.enum(volunteerStates).parse(row.status),
        gender: fact('gender', row.gender),
        languages: list('languages', languages),
        dayParts: fact('dayParts', row.day_parts_known === 1 ? row.day_parts : null),
        hoursPerWeek: fact('hours', row.hours_per_week),
        intervalDays: fact('rhythm', row.interval_days),
        postcode4: fact('postcode', row.postcode4),
        point: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
        minKm: fact('distance', row.min_km),
        maxKm: fact('distance', row.max_km),
        travel: z.array(z.enum(travelWays)).parse(JSON.parse(row.travel)),
        places: list('places', places),
        noGos: list('noGos', noGos),
        kinds: list('kinds', helpKinds),
        ageBands: list('ageBands', ageBands),
        experiences: list('experiences', ownExperiences),
        capacity: row.capacity,
        pausedFrom: row.paused_from,
        pausedUntil: row.paused_until,
        restUntil: row.rest_until,
        availableFrom: fact('availableFrom', row.available_from),
        steps: (steps.get(id) ?? []).map(({ kind, askedOn, seenOn, renewOn }) => ({
          kind,
          askedOn,
          seenOn,
          renewOn,
        })),
        talkFirst: null,
        ...(histories.get(id) ?? noHistory),
      },
    }
  })
}

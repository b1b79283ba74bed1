import type { Tx } from '#db/db.ts'
import { openMatchStates } from '#shared/matches.ts'
import type { Noted } from '../organisation/fact-notes.ts'
import { earlierPairsOf } from './history-queries.ts'
import { grouped, inChunks } from './in-chunks.ts'

/** By the name of a fact: who told it and when. */
type Notes = Partial<Record<string, Noted>>

const notesOf = async (tx: Tx, kind: 'helpRequest' | 'household', ids: readonly string[]) => {
  const rows = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('noted')
      .select(['subject_id as id', 'field', 'source', 'noted_on as on'])
      .where('subject_kind', '=', kind)
      .where('subject_id', 'in', chunk ?? [])
      .execute(),
  )
  const notes = new Map<string, Notes>()
  for (const { id, field, source, on } of rows) {
    const own = notes.get(id) ?? {}
    own[field] = { source, on }
    notes.set(id, own)
  }
  return notes
}

const ofHouseholds = async (tx: Tx, ids: readonly string[]) => {
  const spoken = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('household_language')
      .select(['household_id as id', 'language'])
      .where('household_id', 'in', chunk ?? [])
      .execute(),
  )
  const homeFacts = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('household_fact')
      .select(['household_id as id', 'fact', 'holds'])
      .where('household_id', 'in', chunk ?? [])
      .execute(),
  )
  const apart = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('not_matched_with')
      .select(['household_id as id', 'volunteer_id', 'noted_on'])
      .where('household_id', 'in', chunk ?? [])
      .orderBy('volunteer_id')
      .execute(),
  )
  return {
    spoken: grouped(spoken),
    homeFacts: grouped(homeFacts),
    apart: grouped(apart),
    notes: await notesOf(tx, 'household', ids),
    earlier: await earlierPairsOf(tx, ids),
  }
}

const ofRequests = async (tx: Tx, ids: readonly string[]) => {
  const kinds = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('help_request_kind')
      .select(['help_request_id as id', 'kind'])
      .where('help_request_id', 'in', chunk ?? [])
      .execute(),
  )
  const own = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('help_request_language')
      .select(['help_request_id as id', 'language'])
      .where('help_request_id', 'in', chunk ?? [])
      .execute(),
  )
  const experiences = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('help_request_experience')
      .select(['help_request_id as id', 'experience'])
      .where('help_request_id', 'in', chunk ?? [])
      .execute(),
  )
  const tasks = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('help_request_fact')
      .select(['help_request_id as id', 'fact', 'holds'])
      .where('help_request_id', 'in', chunk ?? [])
      .execute(),
  )
  const open = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('match')
      .select('help_request_id as id')
      .where('help_request_id', 'in', chunk ?? [])
      .where('status', 'in', openMatchStates)
      .execute(),
  )
  return {
    kinds: grouped(kinds),
    own: grouped(own),
    experiences: grouped(experiences),
    tasks: grouped(tasks),
    open: new Set(open.map(({ id }) => id)),
    notes: await notesOf(tx, 'helpRequest', ids),
  }
}

/** Returns the function that gives all that stands in other tables about one of these requests and its household. */
export const requestLists = async (tx: Tx, rows: readonly { id: string; household_id: string }[]) => {
  const households = await ofHouseholds(tx, [...new Set(rows.map(({ household_id }) => household_id))])
  const requests = await ofRequests(
    tx,
    rows.map(({ id }) => id),
  )
  return ({ id, household_id: home }: { id: string; household_id: string }) => ({
    spoken: new Set(households.spoken.get(home)?.map(({ language }) => language)),
    homeFacts: households.homeFacts.get(home) ?? [],
    apart: households.apart.get(home) ?? [],
    earlier: households.earlier.get(home) ?? [],
    own: new Set(requests.own.get(id)?.map(({ language }) => language)),
    kinds: new Set(requests.kinds.get(id)?.map(({ kind }) => kind)),
    experiences: new Set(requests.experiences.get(id)?.map(({ experience }) => experience)),
    tasks: requests.tasks.get(id) ?? [],
    hasOpenMatch: requests.open.has(id),
    noted: { ...requests.notes.get(id), ...households.notes.get(home) } as Notes,
  })
}

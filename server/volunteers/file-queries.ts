import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { volunteerStates, type VolunteerState } from '#shared/volunteers.ts'
import type { Volunteer } from './queries.ts'

const storedFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
const shownEvents = 200

/** What happened in this volunteer's file, the newest first: kinds, days and codes, without texts. */
export const historyOf = async (tx: Tx, volunteerId: string) => {
  const rows = await tx
    .selectFrom('event')
    .select(['id', 'at', 'kind', 'actor_kind', 'actor_id', 'facts'])
    .where('subject_kind', '=', 'volunteer')
    .where('subject_id', '=', volunteerId)
    .orderBy('seq', 'desc')
    .limit(shownEvents)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    kind: row.kind,
    facts: storedFacts.parse(JSON.parse(row.facts)),
    actorKind: row.actor_kind,
    actorId: row.actor_id,
  }))
}

export type Lookalike = { id: string; firstName: string; lastName: string; status: VolunteerState }

/** Others with the same phone or e-mail. */
export const lookalikesOf = async (tx: Tx, volunteer: Volunteer): Promise<Lookalike[]> => {
  const { id, phoneKey, emailKey } = volunteer
  if (phoneKey === '' && emailKey === '') return []
  const rows = await tx
    .selectFrom('volunteer')
    .select(['id', 'first_name', 'last_name', 'status'])
    .where('id', '!=', id)
    .where((where) =>
      where.or([
        ...(phoneKey === '' ? [] : [where('phone_key', '=', phoneKey)]),
        ...(emailKey === '' ? [] : [where('email_key', '=', emailKey)]),
      ]),
    )
    .orderBy('applied_at')
    .limit(5)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    status: z.enum(volunteerStates).parse(row.status),
  }))
}

/** Names of everybody who is with us, for choosing somebody; sorted by first name. */
export const volunteerNames = async (tx: Tx) => {
  const rows = await tx
    .selectFrom('volunteer')
    .select(['id', 'first_name', 'last_name', 'status', 'programme_id'])
    .where('status', '!=', 'left')
    .orderBy('search_key')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    status: z.enum(volunteerStates).parse(row.status),
    programmeId: row.programme_id,
  }))
}

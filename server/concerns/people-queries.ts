import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { roles } from '#shared/roles.ts'

export type Worker = { id: string; name: string; email: string; phone: string; roles: readonly string[] }

const storedRoles = z.array(z.enum(roles))

/** Everybody who works here today. */
export const workersHere = async (tx: Tx): Promise<Worker[]> => {
  const rows = await tx
    .selectFrom('colleague')
    .select(['id', 'name', 'email', 'phone', 'roles'])
    .where('status', '!=', 'left')
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, roles: storedRoles.parse(JSON.parse(row.roles)) }))
}

export type CarriedBy = { kind: string; id: string; colleagueId: string }

/** Who carries these matches and volunteers today. */
export const carriersOf = async (tx: Tx, ids: readonly string[]): Promise<CarriedBy[]> => {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('caseload_period')
    .select(['subject_kind', 'subject_id', 'colleague_id'])
    .where('subject_kind', 'in', ['match', 'volunteer'])
    .where('subject_id', 'in', ids)
    .where('until_on', 'is', null)
    .execute()
  return rows.map((row) => ({ kind: row.subject_kind, id: row.subject_id, colleagueId: row.colleague_id }))
}

export type Pair = { volunteerFirstName: string; volunteerPhone: string; parentFirstName: string | null }

/** First names of the volunteer and, when it is about a match, of the parent; by concern. */
export const pairsOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Pair>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('concern')
    .innerJoin('volunteer', 'volunteer.id', 'concern.volunteer_id')
    .leftJoin('match', 'match.id', 'concern.match_id')
    .leftJoin('help_request', 'help_request.id', 'match.help_request_id')
    .leftJoin('parent', 'parent.id', 'help_request.parent_id')
    .select(['concern.id', 'volunteer.first_name as volunteer_name', 'volunteer.phone as volunteer_phone'])
    .select('parent.first_name as parent_name')
    .where('concern.id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        volunteerFirstName: row.volunteer_name,
        volunteerPhone: row.volunteer_phone,
        parentFirstName: row.parent_name,
      },
    ]),
  )
}

/** The programme of a volunteer. */
export const programmeOfVolunteer = async (tx: Tx, id: string): Promise<string> => {
  const row = await tx
    .selectFrom('volunteer')
    .select('programme_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.programme_id
}

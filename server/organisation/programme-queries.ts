import { sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import { type Policy, policySchema } from '#shared/policy.ts'
import { refuse } from '../base/refusal.ts'

export type Programme = { id: string; name: string; archivedOn: LocalDate | null }

/** Every programme, archived ones last, each in the order in which it was made. */
export const allProgrammes = async (tx: Tx): Promise<Programme[]> => {
  const rows = await tx.selectFrom('programme').selectAll().orderBy('created_at').orderBy('id').execute()
  const programmes = rows.map((row) => ({ id: row.id, name: row.name, archivedOn: row.archived_on }))
  return [
    ...programmes.filter(({ archivedOn }) => archivedOn === null),
    ...programmes.filter(({ archivedOn }) => archivedOn !== null),
  ]
}

/** The programme, refused with `notFound` when there is none and with `notNow` when it is archived. */
export const openProgramme = async (tx: Tx, id: string): Promise<Programme> => {
  const row = await tx.selectFrom('programme').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return refuse('notFound')
  if (row.archived_on !== null) refuse('notNow')
  return { id: row.id, name: row.name, archivedOn: row.archived_on }
}

export const insertProgramme = async (
  tx: Tx,
  programme: { id: string; name: string; at: Instant },
): Promise<void> => {
  await tx
    .insertInto('programme')
    .values({ id: programme.id, name: programme.name, archived_on: null, created_at: programme.at })
    .execute()
}

/** False when there is no such programme. */
export const updateProgramme = async (
  tx: Tx,
  id: string,
  columns: { name: string } | { archived_on: LocalDate | null },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('programme')
    .set(columns)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

export const countOpenProgrammes = async (tx: Tx): Promise<number> => {
  const row = await tx
    .selectFrom('programme')
    .select(sql<number>`count(*)`.as('n'))
    .where('archived_on', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

export type PolicyVersion = {
  id: string
  number: number
  validFrom: LocalDate
  createdAt: Instant
  createdBy: string
  policy: Policy
}

/** Every version of a programme's policy, the newest first; empty when there is no such programme. */
export const policyVersions = async (tx: Tx, programmeId: string): Promise<PolicyVersion[]> => {
  const rows = await tx
    .selectFrom('policy_version')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    validFrom: row.valid_from,
    createdAt: row.created_at,
    createdBy: row.created_by,
    policy: policySchema.parse(JSON.parse(row.content)),
  }))
}

export const insertPolicyVersion = async (
  tx: Tx,
  programmeId: string,
  version: PolicyVersion,
): Promise<void> => {
  await tx
    .insertInto('policy_version')
    .values({
      id: version.id,
      programme_id: programmeId,
      number: version.number,
      content: JSON.stringify(version.policy),
      valid_from: version.validFrom,
      created_at: version.createdAt,
      created_by: version.createdBy,
    })
    .execute()
}

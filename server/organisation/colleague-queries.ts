import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { ColleagueRow, ColleagueState } from '#shared/accounts.ts'
import type { LocalDate } from '#shared/dates.ts'
import { type Role, roles } from '#shared/roles.ts'
import { isUniqueViolation, refuse } from '../base/refusal.ts'

export type Colleague = Omit<ColleagueRow, 'carries'>

const storedRoles = z.array(z.enum(roles))
const columns = ['id', 'name', 'email', 'phone', 'roles', 'status', 'left_on', 'version'] as const
type Row = {
  id: string
  name: string
  email: string
  phone: string
  roles: string
  status: ColleagueState
  left_on: string | null
  version: number
}

const toColleague = (row: Row): Colleague => ({
  id: row.id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  roles: storedRoles.parse(JSON.parse(row.roles)),
  status: row.status,
  leftOn: row.left_on,
  version: row.version,
})

export const colleagueById = async (tx: Tx, id: string): Promise<Colleague | null> => {
  const row = await tx.selectFrom('colleague').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toColleague(row)
}

export const allColleagues = async (tx: Tx): Promise<Colleague[]> =>
  (await tx.selectFrom('colleague').select(columns).orderBy('id').execute()).map(toColleague)

/** How much each colleague carries today. */
export const carriedCounts = async (tx: Tx): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('caseload_period')
    .select(['colleague_id', sql<number>`count(*)`.as('count')])
    .where('until_on', 'is', null)
    .groupBy('colleague_id')
    .execute()
  return new Map(rows.map((row) => [row.colleague_id, Number(row.count)]))
}

/** Keeps a new colleague; refuses `emailTaken` when somebody has the address already. */
export const insertColleague = async (
  tx: Tx,
  colleague: Pick<Colleague, 'id' | 'name' | 'email' | 'phone' | 'roles'>,
  now: string,
): Promise<void> => {
  const taken = await tx
    .selectFrom('colleague')
    .select('id')
    .where(sql<string>`lower(email)`, '=', colleague.email)
    .executeTakeFirst()
  if (taken !== undefined) refuse('emailTaken')
  await tx
    .insertInto('colleague')
    .values({
      ...colleague,
      roles: JSON.stringify(colleague.roles),
      status: 'invited',
      created_at: now,
      left_on: null,
      version: 1,
    })
    .execute()
    .catch((fault: unknown) => (isUniqueViolation(fault) ? refuse('emailTaken') : Promise.reject(fault)))
}

type Seen = { id: string; version: number }
type Fresh = { roles: readonly Role[] } | { status: ColleagueState; leftOn: LocalDate | null }

/** Changes a colleague whom nobody changed since; refuses `staleVersion` otherwise. */
export const updateColleague = async (tx: Tx, { id, version }: Seen, fresh: Fresh): Promise<void> => {
  const values =
    'roles' in fresh
      ? { roles: JSON.stringify(fresh.roles) }
      : { status: fresh.status, left_on: fresh.leftOn }
  const result = await tx
    .updateTable('colleague')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (Number(result.numUpdatedRows) === 0) refuse('staleVersion')
}

/** Ends what a colleague carries; it stays where it was, in nobody's hands. Gives how much it was. */
export const endCaseload = async (tx: Tx, colleagueId: string, today: LocalDate): Promise<number> => {
  const result = await tx
    .updateTable('caseload_period')
    .set({ until_on: today })
    .where('colleague_id', '=', colleagueId)
    .where('until_on', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { LocalDate } from '#shared/dates.ts'
import { type TalkCheck, talkChecks } from '#shared/intake.ts'

const storedChecks = z.array(z.enum(talkChecks))

/** The intake talk of a request: planned, held, and what was noted. One per request, on the phone or as a visit. */
export type Talk = {
  id: string
  plannedFor: string | null
  atHome: boolean
  heldOn: LocalDate | null
  checks: TalkCheck[]
  sealedFindings: string | null
  version: number
}

export const talkOf = async (tx: Tx, requestId: string): Promise<Talk | undefined> => {
  const row = await tx
    .selectFrom('intake_visit')
    .selectAll()
    .where('help_request_id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    plannedFor: row.planned_for,
    atHome: row.at_home === 1,
    heldOn: row.held_on,
    checks: storedChecks.parse(JSON.parse(row.checks)),
    sealedFindings: row.sealed_findings,
    version: row.version,
  }
}

/** The talk's row, made when there was none yet; its id is the id of the cell its findings are sealed for. */
export const keepTalk = async (
  tx: Tx,
  talk: { id: string; requestId: string; byId: string },
): Promise<Talk> => {
  const known = await talkOf(tx, talk.requestId)
  if (known !== undefined) return known
  await tx
    .insertInto('intake_visit')
    .values({
      id: talk.id,
      help_request_id: talk.requestId,
      planned_for: null,
      at_home: 0,
      held_on: null,
      by_id: talk.byId,
      checks: '[]',
      sealed_findings: null,
      version: 0,
    })
    .execute()
  return {
    id: talk.id,
    plannedFor: null,
    atHome: false,
    heldOn: null,
    checks: [],
    sealedFindings: null,
    version: 0,
  }
}

/** Writes the notes when nobody else wrote since `version`; false when somebody did. */
export const updateFindings = async (
  tx: Tx,
  talk: { id: string; version: number; checks: readonly TalkCheck[]; sealedFindings: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('intake_visit')
    .set({
      checks: JSON.stringify(talk.checks),
      sealed_findings: talk.sealedFindings,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', talk.id)
    .where('version', '=', talk.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const setTalkPlan = async (
  tx: Tx,
  id: string,
  plan: { plannedFor: string; atHome: boolean; byId: string },
): Promise<void> => {
  await tx
    .updateTable('intake_visit')
    .set({ planned_for: plan.plannedFor, at_home: plan.atHome ? 1 : 0, by_id: plan.byId })
    .where('id', '=', id)
    .execute()
}

export const setTalkHeld = async (
  tx: Tx,
  id: string,
  held: { heldOn: LocalDate; atHome: boolean; byId: string },
): Promise<void> => {
  await tx
    .updateTable('intake_visit')
    .set({ held_on: held.heldOn, at_home: held.atHome ? 1 : 0, by_id: held.byId })
    .where('id', '=', id)
    .execute()
}

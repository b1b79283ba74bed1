import type { Selectable, Updateable } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { ConcernStepTable, ConcernTable } from '#db/schema/concerns.ts'
import type { SealedText } from '#db/schema/base.ts'
import {
  type CallWish,
  type ConcernDecision,
  type ConcernGrade,
  type ConcernState,
  type ConcernStepKind,
  concernStepKinds,
  type ConcernWhat,
  openConcernStates,
} from '#shared/concerns.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'

/** A concern without its words: those stay sealed until somebody who may reads them. */
export type Concern = {
  id: string
  matchId: string | null
  volunteerId: string
  householdId: string | null
  raisedByKind: 'volunteer' | 'colleague'
  raisedBy: string
  raisedAt: Instant
  what: ConcernWhat
  callWish: CallWish | null
  grade: ConcernGrade
  status: ConcernState
  aboutColleagueId: string | null
  policyVersionId: string
  readBy: Instant
  receivedAt: Instant | null
  movedAt: Instant | null
  decision: ConcernDecision | null
  decidedBy: string | null
  decidedAt: Instant | null
  reported: boolean
  closedAt: Instant | null
  sealed: { facts: SealedText; feeling: SealedText | null; good: SealedText | null }
  sentDigest: string
  version: number
}

const toConcern = (row: Selectable<ConcernTable>): Concern => ({
  id: row.id,
  matchId: row.match_id,
  volunteerId: row.volunteer_id,
  householdId: row.household_id,
  raisedByKind: row.raised_by_kind,
  raisedBy: row.raised_by,
  raisedAt: row.raised_at,
  what: row.what,
  callWish: row.call_wish,
  grade: row.grade,
  status: row.status,
  aboutColleagueId: row.about_colleague_id,
  policyVersionId: row.policy_version_id,
  readBy: row.read_by,
  receivedAt: row.received_at,
  movedAt: row.moved_at,
  decision: row.decision,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  reported: row.reported === 1,
  closedAt: row.closed_at,
  sealed: { facts: row.sealed_facts, feeling: row.sealed_feeling, good: row.sealed_good },
  sentDigest: row.sent_digest,
  version: row.version,
})

export const findConcern = async (tx: Tx, id: string): Promise<Concern | undefined> => {
  const row = await tx.selectFrom('concern').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toConcern(row)
}

export const insertConcern = async (tx: Tx, concern: Concern): Promise<void> => {
  await tx
    .insertInto('concern')
    .values({
      id: concern.id,
      match_id: concern.matchId,
      volunteer_id: concern.volunteerId,
      household_id: concern.householdId,
      raised_by_kind: concern.raisedByKind,
      raised_by: concern.raisedBy,
      raised_at: concern.raisedAt,
      what: concern.what,
      call_wish: concern.callWish,
      grade: concern.grade,
      status: concern.status,
      about_colleague_id: concern.aboutColleagueId,
      policy_version_id: concern.policyVersionId,
      read_by: concern.readBy,
      received_at: concern.receivedAt,
      moved_at: concern.movedAt,
      decision: concern.decision,
      decided_by: concern.decidedBy,
      decided_at: concern.decidedAt,
      reported: concern.reported ? 1 : 0,
      closed_at: concern.closedAt,
      sealed_facts: concern.sealed.facts,
      sealed_feeling: concern.sealed.feeling,
      sealed_good: concern.sealed.good,
      sent_digest: concern.sentDigest,
      version: concern.version,
    })
    .execute()
}

/** Concerns that are open, or those that are closed; the newest first. */
export const concernsThatAre = async (tx: Tx, which: 'open' | 'closed'): Promise<Concern[]> => {
  const rows = await tx
    .selectFrom('concern')
    .selectAll()
    .where('status', 'in', which === 'open' ? openConcernStates : ['closed'])
    .orderBy('raised_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toConcern)
}

export const allConcerns = async (tx: Tx): Promise<Concern[]> => {
  const rows = await tx.selectFrom('concern').selectAll().orderBy('raised_at', 'desc').orderBy('id').execute()
  return rows.map(toConcern)
}

export const concernsOfMatch = async (tx: Tx, matchId: string): Promise<Concern[]> => {
  const rows = await tx
    .selectFrom('concern')
    .selectAll()
    .where('match_id', '=', matchId)
    .orderBy('raised_at', 'desc')
    .execute()
  return rows.map(toConcern)
}

/** Low-level ones from before this one, about the same volunteer or the same family. */
export const earlierLowLevel = async (tx: Tx, concern: Concern): Promise<Concern[]> => {
  const rows = await tx
    .selectFrom('concern')
    .selectAll()
    .where('grade', '=', 'lowLevel')
    .where('id', '!=', concern.id)
    .where('raised_at', '<=', concern.raisedAt)
    .where((where) =>
      where.or([
        where('volunteer_id', '=', concern.volunteerId),
        ...(concern.householdId === null ? [] : [where('household_id', '=', concern.householdId)]),
      ]),
    )
    .execute()
  return rows.map(toConcern)
}

export type ConcernUpdate = Updateable<Omit<ConcernTable, 'id' | 'version'>>

/** The move itself guards: false when the concern is not in one of these states any more, or somebody was first. */
export const updateConcern = async (
  tx: Tx,
  { id, version }: { id: string; version: number },
  from: readonly ConcernState[],
  values: ConcernUpdate,
): Promise<boolean> => {
  const result = await tx
    .updateTable('concern')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', 'in', from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

const codesSchema = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))
export type StepCodes = z.output<typeof codesSchema>

export type Step = {
  id: string
  kind: ConcernStepKind
  at: Instant
  heldOn: LocalDate
  by: string
  codes: StepCodes
  sealedText: SealedText | null
}

const toStep = (row: Selectable<ConcernStepTable>): Step => ({
  id: row.id,
  kind: z.enum(concernStepKinds).parse(row.kind),
  at: row.at,
  heldOn: row.held_on,
  by: row.done_by,
  codes: codesSchema.parse(JSON.parse(row.codes)),
  sealedText: row.sealed_text,
})

/** What was done about one concern, in the order in which it was written down. */
export const stepsOf = async (tx: Tx, concernId: string): Promise<Step[]> => {
  const rows = await tx
    .selectFrom('concern_step')
    .selectAll()
    .where('concern_id', '=', concernId)
    .orderBy('number')
    .execute()
  return rows.map(toStep)
}

export const insertStep = async (tx: Tx, concernId: string, step: Step): Promise<void> => {
  const { last } = await tx
    .selectFrom('concern_step')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('concern_id', '=', concernId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('concern_step')
    .values({
      id: step.id,
      concern_id: concernId,
      number: Number(last ?? 0) + 1,
      kind: step.kind,
      at: step.at,
      held_on: step.heldOn,
      done_by: step.by,
      codes: JSON.stringify(step.codes),
      sealed_text: step.sealedText,
    })
    .execute()
}

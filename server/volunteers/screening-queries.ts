import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { LocalDate, LocalDateTime } from '#shared/dates.ts'
import { type ScreeningKind, screeningKinds } from '#shared/volunteers.ts'

export type ScreeningStep = {
  id: string
  kind: ScreeningKind
  plannedFor: LocalDateTime | null
  askedOn: LocalDate | null
  seenOn: LocalDate | null
  seenBy: string | null
  datedOn: LocalDate | null
  renewOn: LocalDate | null
  label: string
  sealedNote: string | null
}

/** Every step of somebody's screening, the newest of each kind first. */
export const stepsOf = async (tx: Tx, volunteerId: string): Promise<ScreeningStep[]> => {
  const rows = await tx
    .selectFrom('screening_step')
    .selectAll()
    .where('volunteer_id', '=', volunteerId)
    .orderBy('id')
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      kind: z.enum(screeningKinds).parse(row.kind),
      plannedFor: row.planned_for,
      askedOn: row.asked_on,
      seenOn: row.seen_on,
      seenBy: row.seen_by,
      datedOn: row.dated_on,
      renewOn: row.renew_on,
      label: row.label,
      sealedNote: row.sealed_note,
    }))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
}

const dayOf = (step: ScreeningStep) => step.seenOn ?? step.askedOn ?? step.plannedFor ?? ''

/** The step of this kind that is planned or asked for and not done yet. */
export const pendingStep = async (
  tx: Tx,
  volunteerId: string,
  kind: ScreeningKind,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('screening_step')
    .select('id')
    .where('volunteer_id', '=', volunteerId)
    .where('kind', '=', kind)
    .where('seen_on', 'is', null)
    .executeTakeFirst()
  return row?.id
}

type StepContent = Partial<Omit<ScreeningStep, 'id' | 'kind'>>

/** Fills in the step that waits, or makes one. `id` is for a new one. */
export const saveStep = async (
  tx: Tx,
  { volunteerId, kind, id }: { volunteerId: string; kind: ScreeningKind; id: string },
  waiting: string | undefined,
  content: StepContent,
): Promise<void> => {
  const columns = {
    ...(content.plannedFor === undefined ? {} : { planned_for: content.plannedFor }),
    ...(content.askedOn === undefined ? {} : { asked_on: content.askedOn }),
    ...(content.seenOn === undefined ? {} : { seen_on: content.seenOn }),
    ...(content.seenBy === undefined ? {} : { seen_by: content.seenBy }),
    ...(content.datedOn === undefined ? {} : { dated_on: content.datedOn }),
    ...(content.renewOn === undefined ? {} : { renew_on: content.renewOn }),
    ...(content.label === undefined ? {} : { label: content.label }),
    ...(content.sealedNote === undefined ? {} : { sealed_note: content.sealedNote }),
  }
  if (waiting !== undefined) {
    await tx
      .updateTable('screening_step')
      .set((expression) => ({ ...columns, version: expression('version', '+', 1) }))
      .where('id', '=', waiting)
      .execute()
    return
  }
  await tx
    .insertInto('screening_step')
    .values({
      id,
      volunteer_id: volunteerId,
      kind,
      planned_for: null,
      asked_on: null,
      seen_on: null,
      seen_by: null,
      dated_on: null,
      renew_on: null,
      label: '',
      sealed_note: null,
      version: 1,
      ...columns,
    })
    .execute()
}

/** Takes a step away; false when it was not there. */
export const deleteStep = async (tx: Tx, volunteerId: string, stepId: string): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('screening_step')
    .where('id', '=', stepId)
    .where('volunteer_id', '=', volunteerId)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

export type GateOverride = {
  id: string
  gate: string
  sealedReason: string
  byId: string
  at: string
}

export const overridesOf = async (tx: Tx, volunteerId: string): Promise<GateOverride[]> => {
  const rows = await tx
    .selectFrom('volunteer_gate_override')
    .selectAll()
    .where('volunteer_id', '=', volunteerId)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    gate: row.gate,
    sealedReason: row.sealed_reason,
    byId: row.by_id,
    at: row.at,
  }))
}

export const insertOverride = async (tx: Tx, volunteerId: string, override: GateOverride): Promise<void> => {
  await tx
    .insertInto('volunteer_gate_override')
    .values({
      id: override.id,
      volunteer_id: volunteerId,
      gate: override.gate,
      sealed_reason: override.sealedReason,
      by_id: override.byId,
      at: override.at,
    })
    .execute()
}

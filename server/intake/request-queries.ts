import { sql, type Updateable } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { HelpRequestTable } from '#db/schema/intake.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import { type RequestState, requestStates } from '#shared/intake.ts'

const storedState = z.enum(requestStates)

/** A help request as the operations of this feature need it; its texts stay sealed. */
export type HelpRequest = {
  id: string
  number: number
  householdId: string
  parentId: string
  programmeId: string
  status: RequestState
  version: number
  helped: 'parent' | 'child' | 'youth'
  supportedAge: 'under12' | '12-15' | '16+' | null
  youthAgrees: boolean
  parentAgrees: boolean
  source: 'web' | 'phone' | 'referrer'
  referrerId: string | null
  referrerMayHear: boolean
  referrerHeard: 'start' | 'end' | null
  submittedAt: Instant
  firstContactOn: LocalDate | null
  holdUntil: LocalDate | null
}

export const findRequest = async (tx: Tx, id: string): Promise<HelpRequest | undefined> => {
  const row = await tx.selectFrom('help_request').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    number: row.number,
    householdId: row.household_id,
    parentId: row.parent_id,
    programmeId: row.programme_id,
    status: storedState.parse(row.status),
    version: row.version,
    helped: row.helped,
    supportedAge: row.supported_age,
    youthAgrees: row.youth_agrees === 1,
    parentAgrees: row.parent_agrees === 1,
    source: row.source,
    referrerId: row.referrer_id,
    referrerMayHear: row.referrer_may_hear === 1,
    referrerHeard: row.referrer_heard,
    submittedAt: row.submitted_at,
    firstContactOn: row.first_contact_on,
    holdUntil: row.hold_until,
  }
}

export type RequestValues = Omit<Updateable<HelpRequestTable>, 'id' | 'number' | 'version'>

/**
 * Writes to a request, when it still is in one of `from` and (unless null) still has the version that was seen.
 * False when it is not: nothing was written then.
 */
export const updateRequest = async (
  tx: Tx,
  id: string,
  guard: { from: readonly RequestState[]; version: number | null },
  values: RequestValues,
): Promise<boolean> => {
  let update = tx
    .updateTable('help_request')
    .set({ ...values, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('status', 'in', guard.from)
  if (guard.version !== null) update = update.where('version', '=', guard.version)
  const { numUpdatedRows } = await update.executeTakeFirst()
  return numUpdatedRows === 1n
}

export const replaceKinds = async (tx: Tx, id: string, kinds: readonly string[]): Promise<void> => {
  await tx.deleteFrom('help_request_kind').where('help_request_id', '=', id).execute()
  if (kinds.length > 0)
    await tx
      .insertInto('help_request_kind')
      .values(kinds.map((kind) => ({ help_request_id: id, kind })))
      .execute()
}

/** Who changed a thing last, and when: for the sentence "Nadia paste dit aan om 9.41 uur". Empty name: no colleague. */
export const lastChangeOf = async (
  tx: Tx,
  subject: { kind: 'helpRequest' | 'household'; id: string },
): Promise<{ by: string; at: Instant }> => {
  const row = await tx
    .selectFrom('event')
    .leftJoin('colleague', 'colleague.id', 'event.actor_id')
    .select(['event.at', 'colleague.name'])
    .where('event.subject_kind', '=', subject.kind)
    .where('event.subject_id', '=', subject.id)
    .orderBy('event.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { by: row?.name ?? '', at: row?.at ?? '' }
}

/** The day on which the parent was last written to while waiting. */
export const writtenOn = async (tx: Tx, id: string): Promise<LocalDate | null> => {
  const row = await tx.selectFrom('help_request').select('written_on').where('id', '=', id).executeTakeFirst()
  return row?.written_on ?? null
}

/** The status page stays open until `until`: both the code and the link. */
export const letAccessEnd = async (tx: Tx, requestId: string, until: Instant): Promise<void> => {
  await tx
    .updateTable('parent_access')
    .set({ expires_at: until })
    .where('help_request_id', '=', requestId)
    .where('expires_at', 'is', null)
    .execute()
}

export const colleagueIsHere = async (tx: Tx, id: string): Promise<boolean> => {
  const row = await tx.selectFrom('colleague').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

export type MatchNeeds = {
  hoursPerWeek: number | null
  intervalDays: number | null
  weight: string | null
  dayPartsAnswer: string
}

/** What has to be known before anybody can be looked for. */
export const matchNeedsOf = async (tx: Tx, id: string): Promise<MatchNeeds> => {
  const row = await tx
    .selectFrom('help_request')
    .select(['hours_per_week', 'interval_days', 'weight', 'day_parts_answer'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    hoursPerWeek: row.hours_per_week,
    intervalDays: row.interval_days,
    weight: row.weight,
    dayPartsAnswer: row.day_parts_answer,
  }
}

/** Whether new requests may go into this programme. */
export const programmeIsOpen = async (tx: Tx, id: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('programme')
    .select('id')
    .where('id', '=', id)
    .where('archived_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

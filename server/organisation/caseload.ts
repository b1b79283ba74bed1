import type { Tx } from '#db/db.ts'
import { addMilliseconds } from '#shared/dates.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import type { Change, Reader } from '../base/context.ts'
import type { Purpose } from '../base/disclose.ts'
import type { SealOwner } from '../base/person-keys.ts'
import { wasCarried } from './caseload-queries.ts'

export type CarriedKind = 'helpRequest' | 'volunteer' | 'match'
export type Carried = { kind: CarriedKind; id: string }

/** The colleague who carries it today, or null. */
export const carrierOf = async (tx: Tx, { kind, id }: Carried): Promise<string | null> => {
  const row = await tx
    .selectFrom('caseload_period')
    .select('colleague_id')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('until_on', 'is', null)
    .executeTakeFirst()
  return row?.colleague_id ?? null
}

/** Hands it to a colleague from today; the period before ends, and stays readable as history. */
export const carryOver = async (
  change: Change,
  { kind, id }: Carried,
  colleagueId: string,
): Promise<void> => {
  await change.tx
    .updateTable('caseload_period')
    .set({ until_on: change.today })
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('until_on', 'is', null)
    .execute()
  await change.tx
    .insertInto('caseload_period')
    .values({
      id: change.newId(),
      colleague_id: colleagueId,
      subject_kind: kind,
      subject_id: id,
      from_on: change.today,
      until_on: null,
    })
    .execute()
}

const wasOpenedWithReason = async (reader: Reader, colleagueId: string, { kind, id }: Carried) => {
  const row = await reader.tx
    .selectFrom('file_opening')
    .select('id')
    .where('colleague_id', '=', colleagueId)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('until_at', '>', reader.now)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const areFresh = async (tx: Tx, ways: readonly Carried[]): Promise<boolean> => {
  for (const way of ways) if (await wasCarried(tx, way)) return false
  return true
}

/**
 * Why this colleague may open a file, or null when not: it is in the own caseload, was never in anybody's, was opened with
 * a reason shortly ago, or the colleague leads. What somebody carried who left is not everybody's. `ways` names everything whose carrier counts: for a match also its request and
 * its volunteer.
 */
export const purposeToOpen = async (
  reader: Reader,
  colleague: ColleagueActor,
  ways: readonly Carried[],
): Promise<Purpose | null> => {
  const carriers = await Promise.all(ways.map((way) => carrierOf(reader.tx, way)))
  if (carriers.includes(colleague.id)) return 'caseload'
  if (await areFresh(reader.tx, ways)) return 'intakeQueue'
  for (const way of ways) if (await wasOpenedWithReason(reader, colleague.id, way)) return 'openedWithReason'
  return colleague.roles.includes('projectLead') || colleague.roles.includes('teamLead')
    ? 'organisation'
    : null
}

const openingMilliseconds = 4 * 3_600_000

/** Opens a file outside the own caseload for four hours; the reason is kept and the lead can read it. */
export const openWithReason = async (
  change: Change,
  colleague: ColleagueActor,
  { kind, id }: Carried,
  owner: SealOwner,
  reason: string,
): Promise<void> => {
  const openingId = change.newId()
  await change.tx
    .insertInto('file_opening')
    .values({
      id: openingId,
      colleague_id: colleague.id,
      subject_kind: kind,
      subject_id: id,
      sealed_reason: await change.seals.seal(
        owner,
        { table: 'file_opening', column: 'sealed_reason', id: openingId },
        reason,
      ),
      opened_at: change.now,
      until_at: addMilliseconds(change.now, openingMilliseconds),
    })
    .execute()
}

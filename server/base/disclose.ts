import { addMilliseconds } from '#shared/dates.ts'
import type { BaseTx } from '#db/db.ts'
import { chainHash, chainStart, firstBreak } from './chain.ts'
import type { Actor, Change } from './context.ts'
import type { SubjectKind } from './record.ts'

export type Purpose =
  'caseload' | 'organisation' | 'self' | 'openedWithReason' | 'intakeQueue' | 'proposal' | 'safeguarding'

export type Disclosure = {
  /** A list is one row per call with all its subjects; a file one row per subject and session per 15 minutes. */
  shape: 'list' | 'file'
  purpose: Purpose
  subject: SubjectKind
  ids: readonly string[]
}

const quietMilliseconds = 15 * 60_000

const sessionOf = (actor: Actor) => ('sessionId' in actor ? actor.sessionId : actor.id)
const rolesOf = (actor: Actor) => (actor.kind === 'colleague' ? actor.roles.join(' ') : actor.kind)

const lastLine = async (change: Change) => {
  const last = await change.tx
    .selectFrom('read_log')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last !== undefined) return last
  const cut = await change.tx
    .selectFrom('chain_checkpoint')
    .select(['seq', 'hash'])
    .where('chain', '=', 'read_log')
    .executeTakeFirst()
  return cut ?? { seq: 0, hash: chainStart }
}

const append = async (change: Change, disclosure: Disclosure, ids: readonly string[]) => {
  const last = await lastLine(change)
  const content = {
    seq: last.seq + 1,
    at: change.now,
    actor_kind: change.actor.kind,
    actor_id: change.actor.id,
    roles: rolesOf(change.actor),
    purpose: disclosure.purpose,
    procedure: change.procedure,
    subject_kind: disclosure.subject,
    subjects: JSON.stringify(ids),
    count: ids.length,
    session_id: sessionOf(change.actor),
  }
  await change.tx
    .insertInto('read_log')
    .values({ ...content, previous_hash: last.hash, hash: chainHash(last.hash, content) })
    .execute()
}

const wasJustDisclosed = async (change: Change, disclosure: Disclosure, id: string) => {
  const row = await change.tx
    .selectFrom('read_log')
    .select('seq')
    .where('session_id', '=', sessionOf(change.actor))
    .where('subject_kind', '=', disclosure.subject)
    .where('subjects', '=', JSON.stringify([id]))
    .where('purpose', '=', disclosure.purpose)
    .where('at', '>', addMilliseconds(change.now, -quietMilliseconds))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Leaves the read-log row for what this call discloses, in the transaction of the answer: if it cannot be written,
 * nothing is disclosed. An empty list leaves no row.
 */
export const disclose = async (change: Change, disclosure: Disclosure): Promise<void> => {
  change.disclosures++
  if (disclosure.shape === 'list') {
    if (disclosure.ids.length > 0) await append(change, disclosure, disclosure.ids)
    return
  }
  for (const id of disclosure.ids)
    if (!(await wasJustDisclosed(change, disclosure, id))) await append(change, disclosure, [id])
}

/** The number of lines of the read log and the first line that does not follow from the one before, if any. */
export const verifyReadLog = async (tx: BaseTx): Promise<{ lines: number; brokenAt: number | null }> => {
  const cut = await tx
    .selectFrom('chain_checkpoint')
    .select(['seq', 'hash'])
    .where('chain', '=', 'read_log')
    .executeTakeFirst()
  const rows = await tx.selectFrom('read_log').selectAll().orderBy('seq').execute()
  return { lines: rows.length, brokenAt: firstBreak(rows, cut) }
}

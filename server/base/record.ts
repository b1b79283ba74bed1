import type { BaseTx } from '#db/db.ts'
import type { Actor, Change, InstallationChange } from './context.ts'
import { baseOf } from './base-tx.ts'
import { chainHash, chainStart, firstBreak } from './chain.ts'

export type SubjectKind =
  | 'helpRequest'
  | 'household'
  | 'volunteer'
  | 'match'
  | 'roleAgreement'
  | 'contactMoment'
  | 'concern'
  | 'boundaryCheck'
  | 'colleague'
  | 'programme'
  | 'district'
  | 'postcodes'
  | 'organisation'
  | 'account'
  | 'due'
  /** In the read log: a list of several kinds of things, each by its id. */
  | 'people'

/** One event. `facts` holds codes, numbers and dates, never text about a person. */
export type EventDraft = {
  kind: string
  subject: { kind: SubjectKind; id: string }
  householdId?: string
  volunteerId?: string
  matchId?: string
  facts?: Record<string, string | number | boolean | null>
}

type EventSource = { tx: BaseTx; now: string; newId: () => string }

const lastOf = async (tx: BaseTx) => {
  const last = await tx
    .selectFrom('event')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last !== undefined) return last
  const cut = await tx
    .selectFrom('chain_checkpoint')
    .select(['seq', 'hash'])
    .where('chain', '=', 'event')
    .executeTakeFirst()
  return cut ?? { seq: 0, hash: chainStart }
}

const contentOf = (draft: DatedEvent & { seq: number; id: string }) => ({
  seq: draft.seq,
  id: draft.id,
  at: draft.at,
  actor_kind: draft.actor.kind,
  actor_id: draft.actor.id,
  kind: draft.kind,
  subject_kind: draft.subject.kind,
  subject_id: draft.subject.id,
  household_id: draft.householdId ?? null,
  volunteer_id: draft.volunteerId ?? null,
  match_id: draft.matchId ?? null,
  facts: JSON.stringify(draft.facts ?? {}),
})

const append = async (source: EventSource, actor: { kind: string; id: string }, draft: EventDraft) => {
  const last = await lastOf(source.tx)
  const content = contentOf({ ...draft, seq: last.seq + 1, id: source.newId(), at: source.now, actor })
  await source.tx
    .insertInto('event')
    .values({ ...content, previous_hash: last.hash, hash: chainHash(last.hash, content) })
    .execute()
}

/** An event of another moment, by somebody else: only for what is brought in from elsewhere. */
export type DatedEvent = EventDraft & { at: string; actor: { kind: string; id: string } }

/** Below what either engine takes as parameters of one statement. */
const linesAtOnce = 400

/** Leaves many lines at once, in the order in which they are given. */
export const recordAll = async (change: Change<Actor>, drafts: readonly DatedEvent[]): Promise<void> => {
  const tx = baseOf(change.tx)
  let last = await lastOf(tx)
  for (let from = 0; from < drafts.length; from += linesAtOnce) {
    const lines = drafts.slice(from, from + linesAtOnce).map((draft) => {
      const content = contentOf({ ...draft, seq: last.seq + 1, id: change.newId() })
      const line = { ...content, previous_hash: last.hash, hash: chainHash(last.hash, content) }
      last = line
      return line
    })
    await tx.insertInto('event').values(lines).execute()
  }
}

/** Leaves one line for a write, in the write's own transaction: it cannot be called outside one. */
export const record = (change: Change<Actor>, draft: EventDraft): Promise<void> =>
  append({ tx: baseOf(change.tx), now: change.now, newId: change.newId }, change.actor, draft)

/** A line for what is done before there is anybody to do it: the first one of an organisation. */
export const recordBySystem = (source: EventSource, draft: EventDraft): Promise<void> =>
  append(source, { kind: 'system', id: 'system' }, draft)

/** The same in the installation's database. */
export const recordInstallation = (
  change: InstallationChange,
  draft: EventDraft,
  accountId: string = change.signedIn?.accountId ?? 'anonymous',
): Promise<void> =>
  append(
    { tx: baseOf(change.tx), now: change.now, newId: change.newId },
    { kind: 'account', id: accountId },
    draft,
  )

/** How far an event log has come: greater after every change that left a line. */
export const eventsSoFar = async (tx: BaseTx): Promise<number> => (await lastOf(tx)).seq

/** The number of lines of the event chain and the first line that does not follow from the one before, if any. */
export const verifyEvents = async (tx: BaseTx): Promise<{ lines: number; brokenAt: number | null }> => {
  const cut = await tx
    .selectFrom('chain_checkpoint')
    .select(['seq', 'hash'])
    .where('chain', '=', 'event')
    .executeTakeFirst()
  const rows = await tx.selectFrom('event').selectAll().orderBy('seq').execute()
  return { lines: rows.length, brokenAt: firstBreak(rows, cut) }
}

import type { ConcernState, ConcernStepKind } from '#shared/concerns.ts'
import type { LocalDate } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { EntrustedConcern } from './access.ts'
import { type ConcernUpdate, insertStep, type StepCodes, updateConcern } from './queries.ts'
import { sealStep } from './sealed-texts.ts'

/** What every act on a concern names: its own id and the version that was seen. */
export type Act = { commandId: string; version: number }
export type Moved = { id: string; status: ConcernState; version: number }

type Written = {
  kind: ConcernStepKind
  heldOn?: LocalDate
  codes?: StepCodes
  text?: string
}

type Move = {
  from: readonly ConcernState[]
  /** Null: the concern stays where it is. */
  to: ConcernState | null
  values?: ConcernUpdate
}

/**
 * Makes one act on a concern: the move guarded by the update itself, the step that tells of it, and the event. The event
 * names neither family nor volunteer, so that no timeline and no history of either can show it.
 */
export const makeMove = async (
  change: Change,
  concern: EntrustedConcern,
  { commandId, version }: Act,
  { from, to, values = {} }: Move,
  { kind, heldOn = change.today, codes = {}, text = '' }: Written,
): Promise<Moved> => {
  if (heldOn > change.today) refuse('dayInFuture')
  if (!from.includes(concern.status)) refuse('notNow')
  const status = to ?? concern.status
  const moved = await updateConcern(change.tx, { id: concern.id, version }, from, {
    status,
    moved_at: change.now,
    ...values,
  })
  if (!moved) refuse('staleVersion')
  await insertStep(change.tx, concern.id, {
    id: commandId,
    kind,
    at: change.now,
    heldOn,
    by: change.actor.id,
    codes,
    sealedText: await sealStep(change, concern.id, commandId, text),
  })
  await record(change, {
    kind: `concern.${kind}`,
    subject: { kind: 'concern', id: concern.id },
    facts: { status },
  })
  return { id: concern.id, status, version: version + 1 }
}

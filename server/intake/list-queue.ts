import type { LocalDate } from '#shared/dates.ts'
import { type IntakeDue, intakeDue, isOnHold } from '#shared/request-dues.ts'
import type { Policy } from '#shared/policy.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { policyInForce } from '../organisation/policies.ts'
import { queueFacts, type QueueFacts } from './queue-queries.ts'

export type QueueRow = Omit<QueueFacts, 'programmeId' | 'plannedFor' | 'firstContactOn'> & {
  due: IntakeDue | null
}
export type QueueTab = { count: number; rows: QueueRow[] }
export type Queue = { today: LocalDate; fresh: QueueTab; talking: QueueTab; later: QueueTab }

/** Far more than anybody works through; the count is always of all. */
const longestList = 200

const byDay = (a: { day: string; row: QueueRow }, b: { day: string; row: QueueRow }) =>
  a.day.localeCompare(b.day) || a.row.number - b.row.number

const tabOf = (rows: readonly QueueRow[], dayOf: (row: QueueRow) => LocalDate): QueueTab => ({
  count: rows.length,
  rows: rows
    .map((row) => ({ day: dayOf(row), row }))
    .sort(byDay)
    .slice(0, longestList)
    .map(({ row }) => row),
})

/**
 * The queue of Intake in its three tabs, each in the order of who must be called first: by the day that the programme's
 * policy promised. Coarse facts and a first name only.
 */
export const listQueue = async (change: Change): Promise<Queue> => {
  const { tx, today } = change
  const facts = await queueFacts(tx, today)
  const policies = new Map<string, Policy>()
  for (const programmeId of new Set(facts.map((fact) => fact.programmeId)))
    policies.set(programmeId, (await policyInForce(tx, programmeId)).policy)
  const rows = facts.map(({ programmeId, plannedFor, firstContactOn, ...row }): QueueRow => {
    const policy = policies.get(programmeId)
    const due = policy === undefined ? null : intakeDue({ ...row, plannedFor, firstContactOn }, policy)
    return { ...row, due }
  })
  const held = rows.filter((row) => isOnHold(row.holdUntil, today))
  const present = rows.filter((row) => !isOnHold(row.holdUntil, today))
  const dueDay = (row: QueueRow) => row.due?.on ?? today
  const queue = {
    today,
    fresh: tabOf(
      present.filter((row) => row.status === 'submitted'),
      dueDay,
    ),
    talking: tabOf(
      present.filter((row) => row.status !== 'submitted'),
      dueDay,
    ),
    later: tabOf(held, (row) => row.holdUntil ?? today),
  }
  await disclose(change, {
    shape: 'list',
    purpose: 'intakeQueue',
    subject: 'helpRequest',
    ids: [queue.fresh, queue.talking, queue.later].flatMap((tab) => tab.rows.map((row) => row.id)),
  })
  return queue
}

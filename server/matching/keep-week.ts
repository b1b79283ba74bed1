import type { LocalDate } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { keepPlan, keptPlan } from './week-queries.ts'

/** Keeps the plan of a week for the next to be compared with. One that is kept already leaves nothing behind. */
export const keepWeek = async (
  change: Change,
  week: LocalDate,
  pairs: readonly (readonly [requestId: string, volunteerId: string])[],
): Promise<void> => {
  const kept = await keptPlan(change.tx, week)
  const text = JSON.stringify(pairs)
  if (kept === text) return
  await keepPlan(change.tx, { week, madeAt: change.now, pairs: text })
  await record(change, {
    kind: 'weekPlan.keep',
    subject: { kind: 'organisation', id: change.organisation.id },
    facts: { week, proposals: pairs.length },
  })
}

import type { Tx } from '#db/db.ts'
import { daysBetween, type LocalDate, localDateOf } from '#shared/dates.ts'

/** A match in these states did not bring the two together. */
const cameToNothing = ['declined', 'withdrawn', 'expired'] as const

/** Per family for whom somebody was found since `after`: days from the decision to look until both had said yes. */
export const daysUntilFound = async (tx: Tx, after: LocalDate): Promise<number[]> => {
  const rows = await tx
    .selectFrom('match')
    .innerJoin('support_decision', 'support_decision.help_request_id', 'match.help_request_id')
    .select(({ fn }) => [
      'match.help_request_id',
      'match.parent_answered_at',
      fn.min('support_decision.decided_at').as('decided_at'),
    ])
    .where('match.parent_answer', '=', 'yes')
    .where('match.parent_answered_at', '>=', after)
    .where('match.status', 'not in', cameToNothing)
    .whereRef('support_decision.decided_at', '<=', 'match.parent_answered_at')
    .groupBy(['match.help_request_id', 'match.parent_answered_at'])
    .orderBy('match.parent_answered_at')
    .execute()
  // Of a family that was found somebody twice, the last time counts: until then it waited.
  const last = new Map<string, number>()
  for (const { help_request_id, parent_answered_at, decided_at } of rows)
    if (parent_answered_at !== null && decided_at !== null)
      last.set(help_request_id, daysBetween(localDateOf(decided_at), localDateOf(parent_answered_at)))
  return [...last.values()]
}

/** Days that each family waits so far, for whom somebody is looked for today. */
export const daysOfSearching = async (tx: Tx, today: LocalDate): Promise<number[]> => {
  const rows = await tx
    .selectFrom('help_request')
    .innerJoin('support_decision', 'support_decision.help_request_id', 'help_request.id')
    .select(({ fn }) => ['help_request.id', fn.min('support_decision.decided_at').as('decided_at')])
    .where('help_request.status', '=', 'searching')
    .groupBy('help_request.id')
    .execute()
  return rows.flatMap(({ decided_at }) =>
    decided_at === null ? [] : [daysBetween(localDateOf(decided_at), today)],
  )
}

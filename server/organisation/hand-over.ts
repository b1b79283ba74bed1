import type { HandOver } from '#shared/organisation.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { HandedOver } from './access.ts'
import { carryOver } from './caseload.ts'
import { isActiveColleague } from './caseload-queries.ts'

/** Hands one request, volunteer or match to a colleague from today; who carried it before stays in its history. */
export const handOver = async (
  change: Change,
  { kind, id, carrierId }: HandedOver,
  { colleagueId }: HandOver,
): Promise<void> => {
  if (!(await isActiveColleague(change.tx, colleagueId))) refuse('notFound')
  if (colleagueId === carrierId) return
  await carryOver(change, { kind, id }, colleagueId)
  await record(change, {
    kind: 'caseload.handedOver',
    subject: { kind, id },
    volunteerId: kind === 'volunteer' ? id : undefined,
    matchId: kind === 'match' ? id : undefined,
    facts: { from: carrierId, to: colleagueId },
  })
}

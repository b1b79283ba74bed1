import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Entrusted } from './access.ts'
import { setRead, type StoredCheck } from './queries.ts'

/** The own coordinator read what was filled in. Refuses `notNow` when there is nothing to read, or it was read before. */
export const markRead = async (change: Change, check: Entrusted<StoredCheck>): Promise<{ id: string }> => {
  if (!(await setRead(change.tx, { id: check.id, at: change.now, by: change.actor.id }))) refuse('notNow')
  await record(change, {
    kind: 'boundaryCheck.read',
    subject: { kind: 'boundaryCheck', id: check.id },
    volunteerId: check.volunteerId,
    matchId: check.matchId,
  })
  return { id: check.id }
}

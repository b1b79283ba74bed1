import { endAccess } from '../accounts/packets.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Administered } from './colleague-access.ts'
import { endCaseload, updateColleague } from './colleague-queries.ts'
import { keepAnAdmin } from './keep-an-admin.ts'

/**
 * A colleague leaves: refused from this commit on, since their status is read on each call; their sessions end when the
 * packet arrives. What they carried is in nobody's hands and shows as such; their name stays in the history.
 */
export const leaveColleague = async (
  change: Change,
  { id, status }: Administered,
  { version }: { version: number },
): Promise<{ leftWithoutOwner: number }> => {
  if (status === 'left') refuse('notNow')
  await updateColleague(change.tx, { id, version }, { status: 'left', leftOn: change.today })
  await keepAnAdmin(change.tx)
  const leftWithoutOwner = await endCaseload(change.tx, id, change.today)
  await endAccess(change, { kind: 'colleague', id })
  await record(change, {
    kind: 'colleague.left',
    subject: { kind: 'colleague', id },
    facts: { leftWithoutOwner },
  })
  return { leftWithoutOwner }
}

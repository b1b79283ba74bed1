import { grantAccess } from '../accounts/packets.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Administered } from './colleague-access.ts'
import { updateColleague } from './colleague-queries.ts'

/** A new invitation for who did not come yet, or who left and comes back; the roles stay as they were. */
export const reinviteColleague = async (
  change: Change,
  { id, email, status }: Administered,
  { version }: { version: number },
): Promise<void> => {
  if (status === 'active') refuse('notNow')
  await updateColleague(change.tx, { id, version }, { status: 'invited', leftOn: null })
  await grantAccess(change, { kind: 'colleague', id }, { email, locale: 'nl' })
  await record(change, {
    kind: 'colleague.reinvited',
    subject: { kind: 'colleague', id },
    facts: { cameBack: status === 'left' },
  })
}

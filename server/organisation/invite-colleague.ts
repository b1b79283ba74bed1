import type { InviteColleague } from '#shared/accounts.ts'
import { grantAccess } from '../accounts/packets.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { insertColleague } from './colleague-queries.ts'

/** Invites somebody to work here: a mail with a link of seven days follows. They are active from their first visit. */
export const inviteColleague = async (
  change: Change,
  { commandId: id, name, email, phone, roles }: InviteColleague,
): Promise<{ id: string }> => {
  await insertColleague(change.tx, { id, name: name.trim(), email, phone: phone.trim(), roles }, change.now)
  await grantAccess(change, { kind: 'colleague', id }, { email, locale: 'nl' })
  await record(change, {
    kind: 'colleague.invited',
    subject: { kind: 'colleague', id },
    facts: { roles: roles.join(' ') },
  })
  return { id }
}

import type { ChangeRoles } from '#shared/accounts.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Administered } from './colleague-access.ts'
import { updateColleague } from './colleague-queries.ts'
import { keepAnAdmin } from './keep-an-admin.ts'

/** Gives a colleague other roles from their next call on. The last administrator stays one (`lastAdmin`). */
export const changeRoles = async (
  change: Change,
  colleague: Administered,
  { version, roles }: ChangeRoles,
): Promise<void> => {
  if (colleague.status === 'left') refuse('notNow')
  await updateColleague(change.tx, { id: colleague.id, version }, { roles })
  await keepAnAdmin(change.tx)
  await record(change, {
    kind: 'colleague.rolesChanged',
    subject: { kind: 'colleague', id: colleague.id },
    facts: { before: colleague.roles.join(' '), after: roles.join(' ') },
  })
}

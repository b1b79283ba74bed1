import type { ColleagueRow } from '#shared/accounts.ts'
import type { Role } from '#shared/roles.ts'
import type { Change, Reader } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { allColleagues, carriedCounts } from './colleague-queries.ts'

const byName = new Intl.Collator('nl')

/** Who works here today, by name: for choosing somebody. */
export const listActiveColleagues = async ({
  tx,
}: Reader): Promise<{ id: string; name: string; roles: Role[] }[]> =>
  (await allColleagues(tx))
    .filter(({ status }) => status === 'active')
    .map(({ id, name, roles }) => ({ id, name, roles }))
    .sort((a, b) => byName.compare(a.name, b.name))

const statusOrder = { active: 0, invited: 1, left: 2 }

/** Everybody who works, will work or worked here, with how to reach them and how much they carry. */
export const listAllColleagues = async (change: Change): Promise<ColleagueRow[]> => {
  const colleagues = await allColleagues(change.tx)
  const carried = await carriedCounts(change.tx)
  await disclose(change, {
    shape: 'list',
    purpose: 'organisation',
    subject: 'colleague',
    ids: colleagues.map(({ id }) => id),
  })
  return colleagues
    .map((colleague) => ({ ...colleague, carries: carried.get(colleague.id) ?? 0 }))
    .sort((a, b) => statusOrder[a.status] - statusOrder[b.status] || byName.compare(a.name, b.name))
}

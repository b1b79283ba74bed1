import type { InstallationChange } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { passkeysOf, passwordOf } from './credential-queries.ts'
import { membershipsOf } from './queries.ts'

/** Whether the account can sign in by itself, with a passkey or with password and code. */
export const hasFactor = async (change: InstallationChange, accountId: string): Promise<boolean> =>
  (await passkeysOf(change.tx, accountId)).length > 0 || (await passwordOf(change.tx, accountId)) !== null

/** Refuses `lastFactor` when a colleague would be left without a way to sign in; called after removing one. */
export const keepAFactor = async (change: InstallationChange, accountId: string): Promise<void> => {
  const memberships = await membershipsOf(change.tx, accountId)
  const isColleague = memberships.some((one) => one.personKind === 'colleague')
  if (isColleague && !(await hasFactor(change, accountId))) refuse('lastFactor')
}

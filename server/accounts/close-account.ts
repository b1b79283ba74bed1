import type { InstallationChange } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import type { AccessEnded } from './packets.ts'
import { forgetAccount } from './forget-queries.ts'
import { endMembership, membershipsOf, type OrganisationEntry, packetOrderOf } from './queries.ts'
import { revokeSessions } from './session-queries.ts'

/** Signs an account out everywhere; without a place in any organisation its keys and address go too. */
export const closeAccountWithoutPlace = async (
  change: InstallationChange,
  accountId: string,
): Promise<void> => {
  await revokeSessions(change.tx, accountId, 'all', change.now)
  if ((await membershipsOf(change.tx, accountId)).length === 0) await forgetAccount(change.tx, accountId)
}

/** Ends a person's place in an organisation, and every session of the account that had it. */
export const closeAccount = async (
  change: InstallationChange,
  organisation: OrganisationEntry,
  { person, order }: Omit<AccessEnded, 'kind'>,
): Promise<void> => {
  const { tx, now } = change
  const place = { organisationId: organisation.id, personKind: person.kind, personId: person.id }
  if ((await packetOrderOf(tx, place)) >= order) return
  for (const accountId of await endMembership(tx, place, order, now)) {
    await closeAccountWithoutPlace(change, accountId)
    await recordInstallation(
      change,
      {
        kind: 'account.closed',
        subject: { kind: 'account', id: accountId },
        facts: { organisation: organisation.id, person: person.kind },
      },
      organisation.id,
    )
  }
}

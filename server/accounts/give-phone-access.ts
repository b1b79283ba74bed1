import type { Locale } from '#shared/vocabulary.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { endAccess, grantAccess } from './packets.ts'

/**
 * Lets a volunteer use the phone app: an invitation is mailed and the account made once the packet has arrived. Again for
 * a new address or a lost invitation.
 */
export const givePhoneAccess = async (
  change: Change,
  volunteer: { id: string; email: string; locale: Locale },
): Promise<void> => {
  await grantAccess(change, { kind: 'volunteer', id: volunteer.id }, volunteer)
  await record(change, {
    kind: 'volunteer.phoneAccessGiven',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
  })
}

/** Takes it away again. A volunteer who left is refused at once, since their status is read on each call. */
export const endPhoneAccess = async (change: Change, volunteerId: string): Promise<void> => {
  await endAccess(change, { kind: 'volunteer', id: volunteerId })
  await record(change, {
    kind: 'volunteer.phoneAccessEnded',
    subject: { kind: 'volunteer', id: volunteerId },
    volunteerId,
  })
}

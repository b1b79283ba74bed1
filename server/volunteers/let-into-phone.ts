import { givePhoneAccess } from '../accounts/give-phone-access.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { hasOtherAvailable, type Volunteer } from './queries.ts'

/**
 * Invites a volunteer to the phone app by her own address. Refuses `emailTaken` when another volunteer who can be asked
 * comes in by it: two people behind one address would open each other's families.
 */
export const letIntoPhone = async (
  change: Change,
  { id, locale, email }: Pick<Volunteer, 'id' | 'locale' | 'email'>,
): Promise<void> => {
  if (await hasOtherAvailable(change.tx, email, id)) refuse('emailTaken')
  await givePhoneAccess(change, { id, locale, email })
}

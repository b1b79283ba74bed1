import type { SaveOrganisationProfile } from '#shared/organisation.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { updateOrganisation } from './profile-queries.ts'

/** Changes what people read about the organisation: name, phone, hours, e-mail. */
export const saveOrganisationProfile = async (
  change: Change,
  { version, ...profile }: SaveOrganisationProfile,
): Promise<void> => {
  if (!(await updateOrganisation(change.tx, version, profile))) refuse('staleVersion')
  await record(change, {
    kind: 'organisation.profileSaved',
    subject: { kind: 'organisation', id: change.organisation.id },
  })
}

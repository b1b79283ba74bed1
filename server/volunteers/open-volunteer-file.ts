import type { OpenVolunteer } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import { openWithReason } from '../organisation/caseload.ts'
import type { Volunteer } from './queries.ts'

/** Opens a colleague's volunteer for four hours; the reason is kept for the lead to read. */
export const openVolunteerFile = async (
  change: Change,
  { id }: Volunteer,
  { reason }: OpenVolunteer,
): Promise<void> => {
  const { actor } = asColleague(change)
  await openWithReason(change, actor, { kind: 'volunteer', id }, { kind: 'volunteer', id }, reason)
  await record(change, {
    kind: 'volunteer.openedWithReason',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
  })
}

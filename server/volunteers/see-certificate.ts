import { addMonths, type LocalDate } from '#shared/dates.ts'
import type { SeeCertificate } from '#shared/volunteer-screening.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepInPast, presentStates } from './rules.ts'
import { pendingStep, saveStep } from './screening-queries.ts'

/**
 * Notes that the certificate was shown: when, to whom, the date on it and the day to renew it by the policy. The
 * document goes back to its owner and is kept nowhere.
 */
export const seeCertificate = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, seenOn, datedOn }: SeeCertificate,
): Promise<{ renewOn: LocalDate }> => {
  const { actor } = asColleague(change)
  const { id } = volunteer
  keepInPast('seenOn', seenOn, change.today)
  if (datedOn > seenOn) refuse('badInput', { fields: 'datedOn' })
  const { policy } = await policyInForce(change.tx, volunteer.programmeId)
  const renewOn = addMonths(datedOn, policy.certificateMonths)
  await updateVolunteer(change, volunteer, { from: presentStates, version })
  const waiting = await pendingStep(change.tx, id, 'certificate')
  await saveStep(change.tx, { volunteerId: id, kind: 'certificate', id: change.newId() }, waiting, {
    seenOn,
    seenBy: actor.id,
    datedOn,
    renewOn,
  })
  await record(change, {
    kind: 'volunteer.certificateSeen',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { on: seenOn, renewOn },
  })
  return { renewOn }
}

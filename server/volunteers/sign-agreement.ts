import type { SignAgreement } from '#shared/volunteer-screening.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepInPast, presentStates } from './rules.ts'
import { saveStep } from './screening-queries.ts'

/** Notes that the volunteer agreement was signed by both; the paper stays where it is. */
export const signAgreement = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, signedOn }: SignAgreement,
): Promise<void> => {
  const { actor } = asColleague(change)
  const { id } = volunteer
  keepInPast('signedOn', signedOn, change.today)
  await updateVolunteer(change, volunteer, { from: presentStates, version })
  await saveStep(change.tx, { volunteerId: id, kind: 'agreement', id: change.newId() }, undefined, {
    seenOn: signedOn,
    seenBy: actor.id,
  })
  await record(change, {
    kind: 'volunteer.agreementSigned',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { on: signedOn },
  })
}

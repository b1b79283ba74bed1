import type { AskCertificate } from '#shared/volunteer-screening.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepInPast, presentStates } from './rules.ts'
import { pendingStep, saveStep } from './screening-queries.ts'

/** Notes that a certificate (VOG) was asked for, the first or a new one. */
export const askCertificate = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, askedOn }: AskCertificate,
): Promise<void> => {
  const { id } = volunteer
  keepInPast('askedOn', askedOn, change.today)
  await updateVolunteer(change, volunteer, { from: presentStates, version })
  const waiting = await pendingStep(change.tx, id, 'certificate')
  await saveStep(change.tx, { volunteerId: id, kind: 'certificate', id: change.newId() }, waiting, {
    askedOn,
  })
  await record(change, {
    kind: 'volunteer.certificateAsked',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { on: askedOn },
  })
}

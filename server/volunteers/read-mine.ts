import type { Reader } from '../base/context.ts'
import { carrierOf } from '../organisation/caseload.ts'
import { colleagueContact } from '../organisation/colleague-names.ts'
import { notedOf } from '../organisation/fact-notes.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { Own } from './access.ts'
import { factsOf } from './profile-queries.ts'
import type { Volunteer } from './queries.ts'

/** What a volunteer sees of herself in "Mijn tijd en grenzen", with who she can call. */
export const readMine = async ({ tx }: Reader, volunteer: Own<Volunteer>) => {
  const { policy } = await policyInForce(tx, volunteer.programmeId)
  const carrierId = await carrierOf(tx, { kind: 'volunteer', id: volunteer.id })
  return {
    id: volunteer.id,
    version: volunteer.version,
    firstName: volunteer.firstName,
    status: volunteer.status,
    facts: await factsOf(tx, volunteer.id),
    noted: await notedOf(tx, { kind: 'volunteer', id: volunteer.id }),
    pausedFrom: volunteer.pausedFrom,
    pausedUntil: volunteer.pausedUntil,
    restUntil: volunteer.restUntil,
    coordinator: carrierId === null ? null : await colleagueContact(tx, carrierId),
    policy: {
      volunteerLabel: policy.volunteerLabel,
      capacity: policy.capacity,
      maximumKm: policy.maximumKm,
      programmeNoGos: policy.programmeNoGos,
    },
  }
}

import type { MakeAvailable } from '#shared/volunteer-screening.ts'
import { openGates } from '#shared/volunteer-standing.ts'
import { type VolunteerGate, volunteerMoves } from '#shared/volunteers.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { Coordinated } from './access.ts'
import { letIntoPhone } from './let-into-phone.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { insertOverride, stepsOf } from './screening-queries.ts'
import { takeWhenFree } from './take-volunteer.ts'

const passBy = async (
  change: Change,
  { id }: Coordinated<Volunteer>,
  gates: readonly VolunteerGate[],
  reason: string,
) => {
  const { actor } = asColleague(change)
  if (!actor.roles.includes('projectLead')) refuse('notAllowed')
  for (const gate of gates) {
    const overrideId = change.newId()
    const cell = { table: 'volunteer_gate_override', column: 'sealed_reason', id: overrideId }
    await insertOverride(change.tx, id, {
      id: overrideId,
      gate,
      sealedReason: await change.seals.seal({ kind: 'volunteer', id }, cell, reason),
      byId: actor.id,
      at: change.now,
    })
  }
}

/**
 * From now on she can be asked. Refused with `gateNotMet` (`gates`: which) while a gate of the programme is open; only
 * the project lead passes one by, with a reason that is kept. With an e-mail address she is invited to the phone app;
 * one that lets in another volunteer is refused (`emailTaken`).
 */
export const makeAvailable = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { version, override }: MakeAvailable,
): Promise<void> => {
  const { policy } = await policyInForce(change.tx, volunteer.programmeId)
  const open = openGates(policy.gates, await stepsOf(change.tx, volunteer.id), change.today)
  const passed = open.filter((gate) => override?.gates.includes(gate))
  const left = open.filter((gate) => !passed.includes(gate))
  if (left.length > 0) refuse('gateNotMet', { gates: left.join(' ') })
  const { from, to } = volunteerMoves.makeAvailable
  await updateVolunteer(change, volunteer, { from, to, version })
  if (override !== null && passed.length > 0) await passBy(change, volunteer, passed, override.reason)
  await takeWhenFree(change, volunteer)
  await record(change, {
    kind: 'volunteer.madeAvailable',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
    facts: { from: volunteer.status, passedBy: passed.join(' ') },
  })
  if (volunteer.email !== '') await letIntoPhone(change, volunteer)
}

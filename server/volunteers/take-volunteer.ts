import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { carrierOf, carryOver } from '../organisation/caseload.ts'
import type { Coordinated } from './access.ts'
import type { Volunteer } from './queries.ts'

/** Who acts for somebody that nobody carries yet, carries them from then on. */
export const takeWhenFree = async (change: Change, { id }: Coordinated<Volunteer>): Promise<void> => {
  const { actor } = asColleague(change)
  const carried = { kind: 'volunteer' as const, id }
  if ((await carrierOf(change.tx, carried)) === null) await carryOver(change, carried, actor.id)
}

/** Takes somebody that nobody carries into the own caseload. */
export const takeVolunteer = async (change: Change, volunteer: Coordinated<Volunteer>): Promise<void> => {
  const { actor } = asColleague(change)
  const carrier = await carrierOf(change.tx, { kind: 'volunteer', id: volunteer.id })
  if (carrier !== null) refuse('notNow')
  await carryOver(change, { kind: 'volunteer', id: volunteer.id }, actor.id)
  await record(change, {
    kind: 'volunteer.taken',
    subject: { kind: 'volunteer', id: volunteer.id },
    volunteerId: volunteer.id,
  })
}

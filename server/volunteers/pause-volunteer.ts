import type { PauseMine, PauseVolunteer } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import type { Coordinated, Own } from './access.ts'
import { updateVolunteer, type Volunteer } from './queries.ts'
import { keepAhead, presentStates } from './rules.ts'

const pause = async (
  change: Change,
  { id }: Volunteer,
  { version, until }: PauseMine,
  sealedReason: string | null,
) => {
  keepAhead('until', until, change.today)
  await updateVolunteer(
    change,
    { id },
    { from: presentStates, version },
    {
      paused_from: change.today,
      paused_until: until,
      sealed_pause_reason: sealedReason,
    },
  )
  await record(change, {
    kind: 'volunteer.paused',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { until },
  })
}

/** She is not asked for anything new from today until that day (included), or until further notice. */
export const pauseVolunteer = async (
  change: Change,
  volunteer: Coordinated<Volunteer>,
  { reason, ...input }: PauseVolunteer,
): Promise<void> => {
  const { id } = volunteer
  const cell = { table: 'volunteer', column: 'sealed_pause_reason', id }
  const sealed =
    reason.trim() === '' ? null : await change.seals.seal({ kind: 'volunteer', id }, cell, reason)
  await pause(change, volunteer, input, sealed)
}

/** Her own pause: it holds at once, and she need not say why. */
export const pauseMine = async (
  change: Change,
  volunteer: Own<Volunteer>,
  input: PauseMine,
): Promise<{ version: number }> => {
  await pause(change, volunteer, input, null)
  return { version: input.version + 1 }
}

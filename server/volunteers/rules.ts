import { farthestDay, type LocalDate } from '#shared/dates.ts'
import type { Policy } from '#shared/policy.ts'
import type { SaidFacts } from '#shared/volunteer-profile.ts'
import type { VolunteerState } from '#shared/volunteers.ts'
import { refuse } from '../base/refusal.ts'

/** Everybody who is with us, applicants included. */
export const presentStates = [
  'applied',
  'interview',
  'screening',
  'training',
  'available',
] as const satisfies readonly VolunteerState[]

/** Refuses a wish for more matches at once than the programme allows. */
export const keepWithinPolicy = (facts: SaidFacts, policy: Policy): void => {
  if (facts.capacity !== undefined && facts.capacity > policy.capacity)
    refuse('badInput', { fields: 'facts.capacity', most: policy.capacity })
}

/** Refuses a day that has yet to come, for what is said to have happened. */
export const keepInPast = (field: string, day: LocalDate, today: LocalDate): void => {
  if (day > today) refuse('badInput', { fields: field })
}

/** Refuses a last day that is over already, or more than a year ahead. */
export const keepAhead = (field: string, day: LocalDate | null, today: LocalDate): void => {
  if (day === null) return
  if (day < today) refuse('badInput', { fields: field })
  if (day > farthestDay(today)) refuse('dayTooFar')
}

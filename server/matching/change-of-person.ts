import type { LocalDate } from '#shared/dates.ts'
import type { VolunteerFacts } from '#shared/matching/facts.ts'
import type { Relaxation } from '#shared/matching/relaxations.ts'

/** What the screen says beside a change that is one volunteer's: nulls for a change of the request. */
export type ChangeOfPerson = {
  /** Kilometres beyond the volunteer's own limit, for a change of that limit. */
  further: number | null
  /** The last day of the pause that ends, or the day on which a match is to be closed. */
  until: LocalDate | null
}

const tenths = (kilometres: number) => Math.round(kilometres * 10) / 10

export const changeOfPerson = (
  relaxation: Relaxation,
  volunteer: VolunteerFacts | undefined,
): ChangeOfPerson => {
  const none = { further: null, until: null }
  if (volunteer === undefined) return none
  switch (relaxation.kind) {
    case 'maxKm':
      return { ...none, further: tenths(relaxation.km - (volunteer.maxKm.value ?? relaxation.km)) }
    case 'minKm':
      return { ...none, further: tenths((volunteer.minKm.value ?? relaxation.km) - relaxation.km) }
    case 'pauseOver':
      return { ...none, until: volunteer.pausedUntil }
    case 'room':
      return { ...none, until: volunteer.roomFrom }
    default:
      return none
  }
}

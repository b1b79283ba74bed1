import type { LocalDate } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { updateRest } from './rest-queries.ts'

/** Lets a volunteer rest until a day; a later day that stands already stays. */
export const setRest = async (change: Change, volunteerId: string, until: LocalDate): Promise<void> => {
  if (!(await updateRest(change.tx, volunteerId, until))) return
  await record(change, {
    kind: 'volunteer.rest',
    subject: { kind: 'volunteer', id: volunteerId },
    volunteerId,
    facts: { until },
  })
}

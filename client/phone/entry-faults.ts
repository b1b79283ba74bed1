import { contactLineLimit } from '#shared/contact.ts'
import type { ContactEntry } from '#shared/contact-form.ts'
import { isLocalDate, type LocalDate } from '#shared/dates.ts'
import { codePoints } from '#shared/typed-values.ts'

export type EntryFault = 'day' | 'reason' | 'line'

/** What still has to be put right before a contact moment can be noted. */
export const faultsOf = (entry: ContactEntry, today: LocalDate): EntryFault[] => {
  const faults: EntryFault[] = []
  if (!isLocalDate(entry.happenedOn) || entry.happenedOn > today) faults.push('day')
  if (entry.kind === 'didNotTakePlace' && entry.reason === null) faults.push('reason')
  if (codePoints(entry.line) > contactLineLimit) faults.push('line')
  return faults
}

const fieldOf = { day: '#dag', reason: 'input[name=waarom]', line: '#notitie' }

/** Brings the volunteer to the first thing that has to be put right; false when there is nothing. */
export const showFirstFault = (faults: readonly EntryFault[]): boolean => {
  const [first] = faults
  if (first === undefined) return false
  document.querySelector<HTMLElement>(fieldOf[first])?.focus()
  return true
}

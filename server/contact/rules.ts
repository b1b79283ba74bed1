import { contactChangeDays } from '#shared/contact.ts'
import { addDays, type LocalDate, localDateOf } from '#shared/dates.ts'
import type { RefusalCode } from '#shared/refusals.ts'
import type { Match } from '../matches/queries.ts'
import type { ContactMoment } from './queries.ts'

/** Why a contact moment cannot have been on that day, or null when it can: not in the future, and while the match ran. */
export const dayFault = (
  match: Pick<Match, 'trialFrom' | 'endedOn'>,
  happenedOn: LocalDate,
  today: LocalDate,
): RefusalCode | null => {
  if (happenedOn > today) return 'dayInFuture'
  const tooEarly = match.trialFrom !== null && happenedOn < match.trialFrom
  const tooLate = match.endedOn !== null && happenedOn > match.endedOn
  return tooEarly || tooLate ? 'dayOutsideMatch' : null
}

/** The last day on which the volunteer may change it or take it back. */
export const changeableUntil = (moment: Pick<ContactMoment, 'loggedAt'>): LocalDate =>
  addDays(localDateOf(moment.loggedAt), contactChangeDays)

import type { ChangeContact } from '#shared/contact-form.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { ownRunningMatch, type Own } from './access.ts'
import type { Logged } from './log-contact.ts'
import { type ContactMoment, updateMoment } from './queries.ts'
import { changeableUntil, dayFault } from './rules.ts'
import { sealLine } from './sealed-texts.ts'

/**
 * Completes or corrects what was noted, until 14 days after. Refuses `tooLateToChange` after that, `staleVersion` when
 * it was changed elsewhere first, `notNow` when it was taken back.
 */
export const changeContact = async (
  change: Change,
  moment: Own<ContactMoment>,
  { commandId: _commandId, id, version, ...entry }: ChangeContact,
): Promise<Logged> => {
  if (moment.withdrawnAt !== null) refuse('notNow')
  if (change.today > changeableUntil(moment)) refuse('tooLateToChange')
  const fault = dayFault(await ownRunningMatch(change, moment.matchId), entry.happenedOn, change.today)
  if (fault !== null) refuse(fault)
  const sealedLine = await sealLine(change, moment.householdId, id, entry.line)
  const changed = await updateMoment(change.tx, { id, version, entry, sealedLine, at: change.now })
  if (!changed) refuse('staleVersion', { at: moment.changedAt ?? moment.loggedAt })
  await record(change, {
    kind: 'contactMoment.changed',
    subject: { kind: 'contactMoment', id },
    householdId: moment.householdId,
    volunteerId: moment.volunteerId,
    matchId: moment.matchId,
    facts: { kind: entry.kind, happenedOn: entry.happenedOn, callMe: entry.callMe },
  })
  return { id, version: version + 1 }
}

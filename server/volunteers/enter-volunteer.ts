import type { EnterVolunteer } from '#shared/volunteer-profile.ts'
import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import { carryOver } from '../organisation/caseload.ts'
import { noteFacts } from '../organisation/fact-notes.ts'
import { openProgramme } from '../organisation/programme-queries.ts'
import { filledIn } from './apply-as-volunteer.ts'
import { columnsOf, keepFacts } from './profile-queries.ts'
import { earlierApplicant, insertVolunteer, updateVolunteer } from './queries.ts'
import { keepInPast } from './rules.ts'

/** Keeps somebody who applied by phone or at a fair; the coordinator who types it in carries them. */
export const enterVolunteer = async (change: Change, entry: EnterVolunteer): Promise<{ id: string }> => {
  const { actor } = asColleague(change)
  const { commandId: id, programmeId } = entry
  if (entry.spokenOn !== null) keepInPast('spokenOn', entry.spokenOn, change.today)
  await openProgramme(change.tx, programmeId)
  const maybeSameAs = await earlierApplicant(change.tx, entry)
  const cell = { table: 'volunteer', column: 'sealed_motivation', id }
  await insertVolunteer(change, {
    id,
    programmeId,
    firstName: entry.firstName,
    lastName: entry.lastName,
    email: entry.email,
    phone: entry.phone,
    postcode: entry.postcode,
    source: entry.source,
    capacity: 1,
    locale: entry.locale,
    sealedMotivation:
      entry.motivation.trim() === ''
        ? null
        : await change.seals.seal({ kind: 'volunteer', id }, cell, entry.motivation),
    firstContactOn: entry.spokenOn,
    maybeSameAs,
  })
  const facts = filledIn(entry)
  await updateVolunteer(change, { id }, { from: ['applied'], version: 1 }, columnsOf(facts))
  await keepFacts(change, id, facts, 'phone')
  if (entry.postcode !== null) await noteFacts(change, { kind: 'volunteer', id }, ['postcode'], 'phone')
  await carryOver(change, { kind: 'volunteer', id }, actor.id)
  await record(change, {
    kind: 'volunteer.entered',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { source: entry.source, wasHereBefore: maybeSameAs !== null },
  })
  return { id }
}

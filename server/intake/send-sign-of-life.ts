import { afterSecondThoughts, sendMail } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest, editRequest } from './move-request.ts'
import { contactOf } from './person-queries.ts'
import { writtenOn } from './request-queries.ts'

/**
 * Mails a parent who waits that we are still looking. Refused with `noEmailKnown` for a parent who is called instead,
 * and with `notNow` when nobody is looked for any more.
 */
export const sendSignOfLife = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
): Promise<void> => {
  const parent = await contactOf(change.tx, request.parentId)
  if (parent.email === '') refuse('noEmailKnown')
  const before = await writtenOn(change.tx, request.id)
  await editRequest(change, request, ['searching'], null, { written_on: change.today })
  await claimRequest(change, request)
  await sendMail(change, {
    template: 'stillSearching',
    to: parent.email,
    locale: parent.locale,
    person: { kind: 'parent', id: request.id },
    values: { link: `/${change.organisation.slug}/mijn` },
    about: { kind: 'signOfLife', id: request.id },
    notBefore: afterSecondThoughts(change),
  })
  await record(change, {
    kind: 'helpRequest.signOfLifeSent',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { before },
  })
}

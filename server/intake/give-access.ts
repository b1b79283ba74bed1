import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated, Own, RequestAtHand } from './access.ts'
import { contactOf } from './person-queries.ts'
import type { HelpRequest } from './request-queries.ts'
import { newStatusCode } from './status-code.ts'
import { deleteSessionsOfRequest, replaceSecrets } from './status-queries.ts'

/** New code and link for the status page, mailed when there is an address; the old ones open nothing any more. */
const renew = async (change: Change, request: HelpRequest): Promise<{ code: string; mailed: boolean }> => {
  const parent = await contactOf(change.tx, request.parentId)
  const code = newStatusCode()
  const token = parent.email === '' ? null : change.app.newToken()
  await replaceSecrets(change.tx, request.id, {
    codeHash: change.hashSecret(code),
    linkHash: token === null ? null : change.hashSecret(token),
  })
  if (token !== null)
    await sendMail(change, {
      template: 'statusAccess',
      to: parent.email,
      locale: parent.locale,
      person: { kind: 'parent', id: request.id },
      values: { code, link: `/${change.organisation.slug}/mijn#${token}` },
    })
  await record(change, {
    kind: 'helpRequest.accessGiven',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { mailed: token !== null },
  })
  return { code, mailed: token !== null }
}

/** For a parent who lost the code: the coordinator reads the new one aloud. Whoever had the page open is out. */
export const giveAccess = async (
  change: Change,
  request: Coordinated<RequestAtHand>,
): Promise<{ code: string; mailed: boolean }> => {
  await deleteSessionsOfRequest(change.tx, request.id)
  return renew(change, request)
}

/** For a parent who has the page open: the code by mail, to the address we know. */
export const mailAccess = async (change: Change, request: Own<HelpRequest>): Promise<void> => {
  const parent = await contactOf(change.tx, request.parentId)
  if (parent.email === '') refuse('noEmailKnown')
  await renew(change, request)
}

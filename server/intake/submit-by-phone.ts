import type { SubmitByPhone } from '#shared/intake-acts.ts'
import { ownRequest, type ColleagueChange } from './access.ts'
import { logContact } from './log-contact.ts'
import { claimRequest } from './move-request.ts'
import { takeRequest, type TakenRequest } from './take-request.ts'
import { unasked } from './unasked-answers.ts'

/**
 * Takes a question that came by telephone, typed by the coordinator who picked up: it is hers from now on, and contact
 * was made when she says so. The code in the answer is read to the parent; it is shown this once.
 */
export const submitByPhone = async (
  change: ColleagueChange,
  { commandId, locale, contactedNow, mayBeShared, ...asked }: SubmitByPhone,
): Promise<TakenRequest & { id: string }> => {
  const taken = await takeRequest(change, {
    commandId,
    source: 'phone',
    askedBy: 'parent',
    locale,
    answers: { ...unasked, ...asked, onlyCall: !mayBeShared },
    parentAgrees: true,
    referrer: null,
  })
  const request = await ownRequest(change, commandId)
  if (contactedNow)
    await logContact(change, request, {
      commandId: change.newId(),
      requestId: request.id,
      reached: true,
      note: '',
      parentAgrees: false,
    })
  else await claimRequest(change, request)
  return { id: commandId, ...taken }
}

import type { LocalDate } from '#shared/dates.ts'
import type { SubmitReferral } from '#shared/referral-form.ts'
import type { Change } from '../base/context.ts'
import { keepReferrer } from '../partners/keep-referrer.ts'
import { tellReceived } from '../partners/tell-referrer.ts'
import { takeRequest } from './take-request.ts'
import { unasked } from './unasked-answers.ts'

/**
 * Takes a request that a referrer sends together with the parent. The parent's own yes is asked again in the first
 * talk; until then it is the referrer who says so. The answer holds nothing that opens the status page.
 */
export const submitReferral = async (
  change: Change,
  {
    commandId,
    locale,
    parent,
    kinds,
    story,
    mayBeShared,
    referrer: { mayHear, ...typedReferrer },
  }: SubmitReferral,
): Promise<{ contactBy: LocalDate }> => {
  const referrer = await keepReferrer(change, typedReferrer)
  const { contactBy } = await takeRequest(change, {
    commandId,
    source: 'referrer',
    askedBy: 'referrer',
    locale,
    answers: { ...unasked, ...parent, kinds, story, onlyCall: !mayBeShared },
    parentAgrees: false,
    referrer: { id: referrer.id, mayHear },
  })
  if (mayHear) await tellReceived(change, referrer, contactBy)
  return { contactBy }
}

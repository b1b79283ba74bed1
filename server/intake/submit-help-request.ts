import type { LocalDate } from '#shared/dates.ts'
import type { SubmitHelpRequest } from '#shared/intake-form.ts'
import { showRequestNumber } from '#shared/intake.ts'
import type { Change } from '../base/context.ts'
import { takeRequest } from './take-request.ts'

/** What the parent reads once it is sent: the number as people say it (`SP-2041`) and the bare status code. */
export type Receipt = { number: string; code: string; contactBy: LocalDate; mailed: boolean }

/** Takes a help request from the public form. */
export const submitHelpRequest = async (
  change: Change,
  { commandId, locale, askedBy, answers }: SubmitHelpRequest,
): Promise<Receipt> => {
  const taken = await takeRequest(change, {
    commandId,
    source: 'web',
    askedBy,
    locale,
    answers,
    parentAgrees: true,
    referrer: null,
  })
  return { ...taken, number: showRequestNumber(taken.number) }
}

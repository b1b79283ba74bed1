import {
  callBefore,
  type Check,
  checkQuestionNames,
  type FollowUp,
  outcomeOf,
} from '#shared/boundary-check.ts'
import type { FillInCheck } from '#shared/check-form.ts'
import type { LocalDate } from '#shared/dates.ts'
import { localDateOf } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { takeMailBack } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { checksToFillIn, type Entrusted, type Own } from './access.ts'
import { setAnswers, type StoredCheck } from './queries.ts'
import { openAnswers, sealAnswers } from './sealed-texts.ts'

/** What happens now: how soon the coordinator calls, and the last day for it; null when it waits for the talk. */
export type FilledIn = { id: string; followUp: FollowUp; callBefore: LocalDate | null }

/** The fields in a fixed order, so that the same answers always have the same digest. */
const digestOf = (change: Change, { id, answers, wantsCall }: FillInCheck) =>
  change.hashSecret(JSON.stringify([id, checkQuestionNames.map((name) => answers[name]), wantsCall]))

/** The same answers sent again find what they left; other answers for a check that was filled in are refused. */
const sentBefore = (change: Change, check: StoredCheck, input: FillInCheck): FilledIn | undefined => {
  const { id, answeredAt, followUp } = check
  if (answeredAt === null || followUp === null) return undefined
  if (check.answeredBy !== change.actor.id || check.sentDigest !== digestOf(change, input))
    refuse('alreadyAnswered')
  return { id, followUp, callBefore: callBefore(followUp, localDateOf(answeredAt)) }
}

const writeDown = async (
  change: Change,
  check: StoredCheck,
  input: FillInCheck,
  onBehalf: boolean,
): Promise<FilledIn> => {
  const [, ...earlier] = await checksToFillIn(change, check)
  const before: Check[] = []
  for (const one of earlier.slice(0, 1)) before.push(await openAnswers(change, one))
  const { answers, wantsCall } = input
  const { followUp } = outcomeOf({ answers, wantsCall }, before)
  const filled = await setAnswers(change.tx, {
    id: check.id,
    at: change.now,
    by: change.actor.id,
    onBehalf,
    sealedAnswers: await sealAnswers(change, check, answers, wantsCall),
    followUp,
    sentDigest: digestOf(change, input),
  })
  if (!filled) refuse('alreadyAnswered')
  await takeMailBack(change, { kind: 'boundaryCheck', id: check.id })
  await record(change, {
    kind: 'boundaryCheck.filledIn',
    subject: { kind: 'boundaryCheck', id: check.id },
    volunteerId: check.volunteerId,
    matchId: check.matchId,
    facts: { onBehalf },
  })
  return { id: check.id, followUp, callBefore: callBefore(followUp, change.today) }
}

/**
 * The volunteer's answers; any question may be skipped. Refuses `alreadyAnswered` for other answers to the same check,
 * and `notNow` when a later one was asked or the match does not run.
 */
export const fillInCheck = async (
  change: Change,
  check: Own<StoredCheck>,
  input: FillInCheck,
): Promise<FilledIn> => sentBefore(change, check, input) ?? writeDown(change, check, input, false)

/** The same, told by phone to the own coordinator, who writes it down in the volunteer's name. */
export const fillInOnBehalf = async (
  change: Change,
  check: Entrusted<StoredCheck>,
  input: FillInCheck,
): Promise<FilledIn> => sentBefore(change, check, input) ?? writeDown(change, check, input, true)

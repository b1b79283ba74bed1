import {
  callBefore,
  type Check,
  type CheckAnswers,
  type CheckOutcome,
  outcomeOf,
} from '#shared/boundary-check.ts'
import { addDays, type LocalDate, localDateOf } from '#shared/dates.ts'
import { isRunningMatch } from '#shared/matches.ts'
import type { Change, Reader } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { findMatch } from '../matches/queries.ts'
import { policyVersion } from '../organisation/policies.ts'
import { entrustedMatch } from './access.ts'
import { colleaguesNamed } from './people-queries.ts'
import { checksOf, checksOfVolunteer, type StoredCheck } from './queries.ts'
import { isWaiting } from './rules.ts'
import { openAgreed, openAnswers } from './sealed-texts.ts'

/** A check with its answers, for the two whom it is between. */
export type CheckRead = {
  id: string
  askedOn: LocalDate
  talkOn: LocalDate
  answerBy: LocalDate
  answeredOn: LocalDate | null
  onBehalf: boolean
  /** Null while it waits, when nobody filled it in, and when the volunteer's texts were erased. */
  answers: CheckAnswers | null
  /** Null while it waits. */
  outcome: CheckOutcome | null
  callBefore: LocalDate | null
  isRead: boolean
  calledOn: LocalDate | null
  calledBy: string | null
  /** Empty when nothing was written, null when erased. */
  agreed: string | null
  /** The last one, of a match that runs, not filled in yet. */
  canFillIn: boolean
}

/** Checks of one match, the newest first, with what came of each beside those before it. */
const openChecks = async (
  reader: Reader,
  checks: readonly StoredCheck[],
  runs: boolean,
): Promise<CheckRead[]> => {
  const names = await colleaguesNamed(
    reader.tx,
    checks.flatMap(({ calledBy }) => (calledBy === null ? [] : [calledBy])),
  )
  const answers: Check[] = []
  for (const check of checks) answers.push(await openAnswers(reader, check))
  const read: CheckRead[] = []
  for (const [at, check] of checks.entries()) {
    const own = answers[at] ?? null
    const answeredOn = check.answeredAt === null ? null : localDateOf(check.answeredAt)
    const isErased = answeredOn !== null && own === null
    const outcome = isErased || isWaiting(check, reader.today) ? null : outcomeOf(own, answers.slice(at + 1))
    read.push({
      id: check.id,
      askedOn: check.askedOn,
      talkOn: check.talkOn,
      answerBy: check.answerBy,
      answeredOn,
      onBehalf: check.onBehalf,
      answers: own?.answers ?? null,
      outcome,
      callBefore:
        outcome === null ? null : callBefore(outcome.followUp, answeredOn ?? addDays(check.answerBy, 1)),
      isRead: check.readAt !== null,
      calledOn: check.calledOn,
      calledBy: check.calledBy === null ? null : (names.get(check.calledBy) ?? ''),
      agreed: await openAgreed(reader, check),
      canFillIn: runs && at === 0 && answeredOn === null,
    })
  }
  return read
}

const examplesOf = async (reader: Reader, check: StoredCheck | undefined): Promise<string> =>
  check === undefined ? '' : (await policyVersion(reader.tx, check.policyVersionId)).policy.roleExamples

/** How many the dossier shows beside each other. */
export const shownChecks = 6

/** `roleExamples`: of the newest check, as its programme words them. */
export type ChecksOfMatch = { checks: CheckRead[]; roleExamples: string }

/** The last checks of one match, for the volunteer's own coordinator. Refuses `notFound` for everybody else. */
export const readChecksOfMatch = async (
  change: Change,
  { matchId }: { matchId: string },
): Promise<ChecksOfMatch> => {
  const match = await entrustedMatch(change, matchId)
  const checks = await checksOf(change.tx, [match.id])
  const read = await openChecks(change, checks, isRunningMatch(match.status))
  const shown = read.slice(0, shownChecks)
  await disclose(change, {
    shape: 'list',
    purpose: 'caseload',
    subject: 'boundaryCheck',
    ids: shown.map(({ id }) => id),
  })
  return { checks: shown, roleExamples: await examplesOf(change, checks[0]) }
}

export type OwnChecks = ChecksOfMatch & { matchId: string }

/** The volunteer's own checks, by match: what she answered, and what was agreed about it. */
export const readMyChecks = async (change: Change): Promise<OwnChecks[]> => {
  const all = await checksOfVolunteer(change.tx, change.actor.id)
  const own: OwnChecks[] = []
  for (const [matchId, checks] of Map.groupBy(all, (check) => check.matchId)) {
    const match = await findMatch(change.tx, matchId)
    const read = await openChecks(change, checks, match !== undefined && isRunningMatch(match.status))
    own.push({
      matchId,
      checks: read.slice(0, shownChecks),
      roleExamples: await examplesOf(change, checks[0]),
    })
  }
  await disclose(change, {
    shape: 'list',
    purpose: 'self',
    subject: 'boundaryCheck',
    ids: own.flatMap(({ checks }) => checks.map(({ id }) => id)),
  })
  return own
}

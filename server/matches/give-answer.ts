import { addDays } from '#shared/dates.ts'
import { type DeclineReason, matchMoves, type AnswerHow } from '#shared/matches.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { policyVersion } from '../organisation/policies.ts'
import { actOnMatch, moveMatch, type ProvedMatch } from './move-match.ts'
import { insertReasons } from './queries.ts'
import { askParentByMail, tellParentNews, tellVolunteerNews } from './write-to-people.ts'

/** One side's yes or no, and how it came: on its own page, or heard by the coordinator. */
export type GivenAnswer = {
  version: number
  answer: 'yes' | 'no'
  how: AnswerHow
  reasons: readonly DeclineReason[]
}

/**
 * The volunteer's answer, always the first of the two. A yes includes showing the first name to this parent, who is
 * asked now and has the policy's days again. A no needs no reason, and is still possible during the introduction.
 */
export const giveVolunteerAnswer = async (
  change: Change,
  match: ProvedMatch,
  { version, answer, how, reasons }: GivenAnswer,
): Promise<{ version: number }> => {
  const answered = {
    volunteer_answer: answer,
    volunteer_answered_at: change.now,
    volunteer_answer_how: how,
    // Whoever has answered need not be called about it any more.
    ...(match.talkAskedAt !== null && match.talkHadAt === null ? { talk_had_at: change.now } : {}),
  }
  if (answer === 'no') return decline(change, match, 'volunteer', { version, set: answered, how, reasons })
  if (match.volunteerAnswer !== null && match.version === version) refuse('alreadyAnswered')
  if (match.requestStatus !== 'searching') refuse('notNow', { request: match.requestStatus })
  const { policy } = await policyVersion(change.tx, match.policyVersionId)
  const expiresOn = addDays(change.today, policy.proposalDays)
  const next = await actOnMatch(
    change,
    match,
    'volunteerYes',
    { version, from: ['proposed'], set: { ...answered, expires_on: expiresOn } },
    { how, expiresOn },
  )
  await askParentByMail(change, match)
  return { version: next }
}

/**
 * The parent's answer, once the volunteer said yes. With both yes the introduction begins. A no needs no reason: the
 * search goes on, waiting since the same day, and the volunteer's place is free again.
 */
export const giveParentAnswer = async (
  change: Change,
  match: ProvedMatch,
  { version, answer, how, reasons }: GivenAnswer,
): Promise<{ version: number }> => {
  const answered = { parent_answer: answer, parent_answered_at: change.now, parent_answer_how: how }
  if (answer === 'no') return decline(change, match, 'parent', { version, set: answered, how, reasons })
  if (match.parentAnswer !== null && match.version === version) refuse('alreadyAnswered')
  if (match.volunteerAnswer?.answer !== 'yes' && match.version === version)
    refuse('notNow', { status: match.status })
  const next = await moveMatch(change, match, 'introduce', { version, set: answered }, { how })
  await tellVolunteerNews(change, match)
  return { version: next }
}

type Declining = {
  version: number
  set: Parameters<typeof moveMatch>[3]['set']
  how: AnswerHow
  reasons: readonly DeclineReason[]
}

const decline = async (
  change: Change,
  match: ProvedMatch,
  by: 'volunteer' | 'parent',
  { version, set = {}, how, reasons }: Declining,
) => {
  const wasKnown = matchMoves.introduce.to === match.status
  const next = await moveMatch(change, match, 'decline', { version, set }, { by, how })
  await insertReasons(change.tx, match.id, 'declined', reasons, by)
  // Before the volunteer's yes the parent knows of nobody; after it each side hears of the other's no.
  if (by === 'volunteer' && wasKnown) await tellParentNews(change, match)
  if (by === 'parent') await tellVolunteerNews(change, match)
  return { version: next }
}

import { readByOf } from '#shared/concern-clock.ts'
import type { RaiseByColleague, RaiseConcern } from '#shared/concern-form.ts'
import { type CallWish, type ConcernGrade, firstGrade } from '#shared/concerns.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { coordinatedMatch, ownMatchOfVolunteer } from '../matches/access.ts'
import { isActiveColleague } from '../organisation/caseload-queries.ts'
import { carrierOf } from '../organisation/caseload.ts'
import { policyInForce } from '../organisation/policies.ts'
import { programmeOfVolunteer } from './people-queries.ts'
import { findConcern, insertConcern } from './queries.ts'
import { sealIfTold, sealTold } from './sealed-texts.ts'
import { writeToReaders } from './write-to-readers.ts'

export type Raised = { id: string }

/** The fields in a fixed order, so that the same words always have the same digest. */
const digestOf = (change: Change, input: RaiseConcern | RaiseByColleague) =>
  change.hashSecret(JSON.stringify([input.matchId, input.what, input.seen, input.feeling, input.good]))

/** What an earlier arrival of this id left. The same id with other words, or from somebody else, is refused. */
const sentBefore = async (
  change: Change,
  input: RaiseConcern | RaiseByColleague,
): Promise<Raised | undefined> => {
  const earlier = await findConcern(change.tx, input.commandId)
  if (earlier === undefined) return undefined
  if (earlier.raisedBy !== change.actor.id || earlier.sentDigest !== digestOf(change, input))
    refuse('commandIdReused')
  return { id: earlier.id }
}

type Raising = {
  volunteerId: string
  householdId: string | null
  raisedByKind: 'volunteer' | 'colleague'
  grade: ConcernGrade
  callWish: CallWish | null
  aboutColleagueId: string | null
}

const writeDown = async (
  change: Change,
  input: RaiseConcern | RaiseByColleague,
  raising: Raising,
): Promise<Raised> => {
  const id = input.commandId
  const { aboutColleagueId, grade, volunteerId } = raising
  const programmeId = await programmeOfVolunteer(change.tx, volunteerId)
  const { policy, policyVersionId } = await policyInForce(change.tx, programmeId)
  await writeToReaders(change, { matchId: input.matchId, volunteerId, aboutColleagueId })
  await insertConcern(change.tx, {
    id,
    matchId: input.matchId,
    ...raising,
    raisedBy: change.actor.id,
    raisedAt: change.now,
    what: input.what,
    status: grade === 'acute' ? 'acute' : 'new',
    policyVersionId,
    readBy: readByOf(change.now, grade, policy.concernClock),
    receivedAt: null,
    movedAt: grade === 'acute' ? change.now : null,
    decision: null,
    decidedBy: null,
    decidedAt: null,
    reported: false,
    closedAt: null,
    sealed: {
      facts: await sealTold(change, id, 'sealed_facts', input.seen),
      feeling: await sealIfTold(change, id, 'sealed_feeling', input.feeling),
      good: await sealIfTold(change, id, 'sealed_good', input.good),
    },
    sentDigest: digestOf(change, input),
    version: 1,
  })
  await record(change, { kind: 'concern.raised', subject: { kind: 'concern', id } })
  return { id }
}

/** Whom "my coordinator" names: who carries the volunteer, else the match. */
const ownCoordinator = async (change: Change, { matchId }: RaiseConcern): Promise<string> => {
  const ofSelf = await carrierOf(change.tx, { kind: 'volunteer', id: change.actor.id })
  const ofMatch = matchId === null ? null : await carrierOf(change.tx, { kind: 'match', id: matchId })
  return ofSelf ?? ofMatch ?? refuse('notNow')
}

/**
 * A volunteer says from the phone that something is wrong. Sent twice, it is there once. Refuses `nobodyToRead` when
 * there is nobody who would read it: then the phone says whom to call.
 */
export const raiseConcern = async (change: Change, input: RaiseConcern): Promise<Raised> => {
  const earlier = await sentBefore(change, input)
  if (earlier !== undefined) return earlier
  const match = input.matchId === null ? null : await ownMatchOfVolunteer(change, input.matchId)
  return writeDown(change, input, {
    volunteerId: change.actor.id,
    householdId: match?.householdId ?? null,
    raisedByKind: 'volunteer',
    grade: firstGrade[input.what],
    callWish: input.callWish,
    aboutColleagueId: input.aboutCoordinator ? await ownCoordinator(change, input) : null,
  })
}

/** A colleague writes down what was seen or told, with its grade; only those who may read it find it again. */
export const raiseConcernByColleague = async (change: Change, input: RaiseByColleague): Promise<Raised> => {
  const earlier = await sentBefore(change, input)
  if (earlier !== undefined) return earlier
  const match = await coordinatedMatch(change, input.matchId)
  const { aboutColleagueId } = input
  if (aboutColleagueId !== null && !(await isActiveColleague(change.tx, aboutColleagueId))) refuse('notFound')
  return writeDown(change, input, {
    volunteerId: match.volunteerId,
    householdId: match.householdId,
    raisedByKind: 'colleague',
    grade: input.grade,
    callWish: null,
    aboutColleagueId,
  })
}

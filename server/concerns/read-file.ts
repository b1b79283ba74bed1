import { nextBy } from '#shared/concern-clock.ts'
import {
  type CodeStep,
  type ConcernMove,
  concernMoves,
  type ConcernStepKind,
  reportStates,
} from '#shared/concerns.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { colleagueNames } from '../organisation/colleague-names.ts'
import { policyVersion } from '../organisation/policies.ts'
import { type EntrustedConcern, entrustedConcern, entrustedOf } from './access.ts'
import { pairsOf } from './people-queries.ts'
import { earlierLowLevel, type StepCodes, stepsOf } from './queries.ts'
import { stepsTaken } from './rules.ts'
import { openStep, openTold } from './sealed-texts.ts'

export type StepRead = {
  id: string
  kind: ConcernStepKind
  at: Instant
  heldOn: LocalDate
  by: string
  codes: StepCodes
  /** Null when nothing was written, or when the concern's key was erased. */
  text: string | null
}

/** Low-level ones from before that this reader may read: of the volunteer, of this family, of this match. */
const patternOf = async (change: Change, concern: EntrustedConcern) => {
  const earlier = await entrustedOf(change, change.actor, await earlierLowLevel(change.tx, concern))
  return {
    ofVolunteer: earlier.filter(({ volunteerId }) => volunteerId === concern.volunteerId).length,
    ofFamily: earlier.filter(({ householdId }) => householdId !== null && householdId === concern.householdId)
      .length,
    ofMatch: earlier.filter(({ matchId }) => matchId !== null && matchId === concern.matchId).length,
  }
}

const readSteps = async (change: Change, concern: EntrustedConcern, names: ReadonlyMap<string, string>) => {
  const steps: StepRead[] = []
  for (const step of await stepsOf(change.tx, concern.id))
    steps.push({
      id: step.id,
      kind: step.kind,
      at: step.at,
      heldOn: step.heldOn,
      by: names.get(step.by) ?? '',
      codes: step.codes,
      text: await openStep(change, concern.id, step),
    })
  return steps
}

const movesNow = ({ status }: EntrustedConcern): ConcernMove[] =>
  (Object.keys(concernMoves) as ConcernMove[]).filter((name) =>
    (concernMoves[name].from as readonly string[]).includes(status),
  )

/** A concern with its words and its steps, for who may read it; says who those are. */
export const readConcern = async (change: Change, { concernId }: { concernId: string }) => {
  const concern = await entrustedConcern(change, concernId)
  await disclose(change, { shape: 'file', purpose: concern.purpose, subject: 'concern', ids: [concern.id] })
  const names = await colleagueNames(change.tx)
  const { policy } = await policyVersion(change.tx, concern.policyVersionId)
  const pair = (await pairsOf(change.tx, [concern.id])).get(concern.id)
  const steps = await readSteps(change, concern, names)
  const taken: CodeStep[] = [...stepsTaken(steps.map(({ kind }) => kind))]
  const reportable: readonly string[] = reportStates
  return {
    id: concern.id,
    version: concern.version,
    status: concern.status,
    grade: concern.grade,
    what: concern.what,
    callWish: concern.callWish,
    raisedAt: concern.raisedAt,
    raisedByKind: concern.raisedByKind,
    raisedBy:
      concern.raisedByKind === 'volunteer'
        ? (pair?.volunteerFirstName ?? '')
        : (names.get(concern.raisedBy) ?? ''),
    matchId: concern.matchId,
    volunteer: { firstName: pair?.volunteerFirstName ?? '', phone: pair?.volunteerPhone ?? '' },
    parentFirstName: pair?.parentFirstName ?? null,
    aboutColleague: concern.aboutColleagueId === null ? null : (names.get(concern.aboutColleagueId) ?? ''),
    facts: await openTold(change, concern.id, 'sealed_facts', concern.sealed.facts),
    feeling: await openTold(change, concern.id, 'sealed_feeling', concern.sealed.feeling),
    good: await openTold(change, concern.id, 'sealed_good', concern.sealed.good),
    readers: concern.readers.map(({ id, name, roles }) => ({
      name,
      isMe: id === change.actor.id,
      guardsSafety: roles.includes('safeguardingLead'),
    })),
    steps,
    taken,
    moves: movesNow(concern),
    canReport:
      reportable.includes(concern.status) && (concern.status === 'acute' || concern.decision === 'report'),
    decision: concern.decision,
    decidedBy:
      concern.decidedBy === null
        ? null
        : { name: names.get(concern.decidedBy) ?? '', isMe: concern.decidedBy === change.actor.id },
    reported: concern.reported,
    pattern: await patternOf(change, concern),
    nextBy: nextBy(concern, policy.concernClock),
    now: change.now,
    today: change.today,
  }
}

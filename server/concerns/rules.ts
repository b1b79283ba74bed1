import {
  type CodeStep,
  type ConcernGrade,
  type ConcernStepKind,
  reasonsToSkip,
  type SkipReason,
  stepsLeftOut,
} from '#shared/concerns.ts'

/** Whom it is about, and who carries the match and the volunteer today. */
export type Concerned = { aboutColleagueId: string | null; carrierIds: readonly string[] }
/** Who works here today, by what they may be. */
export type Leads = {
  workers: ReadonlySet<string>
  safeguarding: readonly string[]
  project: readonly string[]
}

/**
 * Who may read a concern: whoever carries the match or the volunteer, and who guards safety; where nobody does that, the
 * project lead, so that there is always a second pair of eyes. When it is about a colleague, only those who guard safety
 * and the project lead, and never that colleague.
 */
export const readersOf = ({ aboutColleagueId, carrierIds }: Concerned, leads: Leads): string[] => {
  const guards = leads.safeguarding.length > 0 ? leads.safeguarding : leads.project
  const readers =
    aboutColleagueId === null
      ? [...carrierIds.filter((id) => leads.workers.has(id)), ...guards]
      : [...leads.safeguarding, ...leads.project]
  return [...new Set(readers)].filter((id) => id !== aboutColleagueId)
}

const stepOfKind: Partial<Record<ConcernStepKind, CodeStep>> = {
  colleague: 'consult',
  advice: 'consult',
  talk: 'discuss',
  weighed: 'weigh',
  decided: 'decide',
}

/** The steps of the meldcode that these acts were. */
export const stepsTaken = (kinds: readonly ConcernStepKind[]): Set<CodeStep> =>
  new Set(kinds.flatMap((kind) => stepOfKind[kind] ?? []))

export type LeavingOut = { leftOut: CodeStep[]; fault: 'skipReasonNeeded' | 'stepMissing' | null }

/** What taking `target` now leaves out, and whether this grade may for the reason given. */
export const leavingOut = (
  grade: ConcernGrade,
  taken: ReadonlySet<CodeStep>,
  target: CodeStep,
  reason: SkipReason | null,
): LeavingOut => {
  const leftOut = stepsLeftOut(taken, target)
  if (leftOut.length === 0) return { leftOut, fault: null }
  const reasons = reasonsToSkip(grade, leftOut)
  if (reasons.length === 0) return { leftOut, fault: 'stepMissing' }
  return { leftOut, fault: reason !== null && reasons.includes(reason) ? null : 'skipReasonNeeded' }
}

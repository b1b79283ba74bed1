import type { DueKind } from '#shared/dues.ts'
import type { Policy } from '#shared/policy.ts'

/** The number in a block's rule: days, working days or months, as the policy field of that kind counts. */
const numberIn: Partial<Record<DueKind, (policy: Policy) => number>> = {
  promise: (policy) => policy.firstContactWorkingDays,
  quiet: (policy) => policy.quietDays,
  answerOpen: (policy) => policy.proposalDays,
  afterIntroduction: (policy) => policy.afterIntroductionWorkingDays,
  trialEnds: (policy) => policy.trialDays,
  aftercare: (policy) => policy.aftercareDays,
  intake: (policy) => policy.intakeHeldDays,
  applicant: (policy) => policy.applicantContactWorkingDays,
  certificate: (policy) => policy.certificateMonths,
  waitingParent: (policy) => policy.signOfLifeDays,
  waitingVolunteer: (policy) => policy.signOfLifeDays,
}

/** The number that the rule of a block names; null when it names none, or when its programmes do not agree. */
export const ruleNumber = (kind: DueKind, policies: readonly Policy[]): number | null => {
  const read = numberIn[kind]
  const numbers = new Set(read === undefined ? [] : policies.map(read))
  const [first] = numbers
  return numbers.size === 1 && first !== undefined ? first : null
}

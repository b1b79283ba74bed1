import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { type Factor, type FactorCode, isBlocking, needsReason } from './factors.ts'
import { hardFactorsOf } from './hard-factors.ts'
import type { MatchPolicy } from './policy.ts'
import { softFactorsOf } from './soft-factors.ts'

/** Past goed, past, op de grens, past niet: from best to worst. */
export const verdicts = ['fitsWell', 'fits', 'borderline', 'doesNotFit'] as const
export type Verdict = (typeof verdicts)[number]

/** Without these two nobody can say that it fits: not known is then on the border, to be asked first. */
const askFirst = new Set<FactorCode>(['time', 'language', 'genderNeeded'])

const asksFirst = (factor: Factor): boolean =>
  needsReason(factor) || (factor.sign === '?' && askFirst.has(factor.code))

/** All of these, where they are compared at all, must be known and good for "past goed". */
const decideFitsWell = new Set<FactorCode>([
  'time',
  'timeIsOld',
  'rhythm',
  'language',
  'ownLanguage',
  'distance',
  'genderNeeded',
  'gender',
  'place',
  'ages',
  'noGo',
  'hours',
  'weight',
])

/** Everything that was compared for this pair, in a fixed order. */
export const factorsOf = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  policy: MatchPolicy,
  today: string,
): Factor[] => [
  ...hardFactorsOf(request, volunteer, policy, today),
  ...softFactorsOf(request, volunteer, policy, today),
]

/** Whether no hard limit stands in the way. What is not known does not exclude. */
export const feasible = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  policy: MatchPolicy,
  today: string,
): boolean => !hardFactorsOf(request, volunteer, policy, today).some(isBlocking)

/**
 * The verdict in words that follows from the factors: a hard limit → past niet; a guard, or something that has to be
 * asked first → op de grens; all that decides known and good → past goed; else past.
 */
export const verdictOf = (factors: readonly Factor[]): Verdict => {
  let [isBorderline, isAllGood] = [false, true]
  for (const factor of factors) {
    if (isBlocking(factor)) return 'doesNotFit'
    if (asksFirst(factor)) isBorderline = true
    else if (factor.sign !== '+' && decideFitsWell.has(factor.code)) isAllGood = false
  }
  if (isBorderline) return 'borderline'
  return isAllGood ? 'fitsWell' : 'fits'
}

/** Factors that stand between this pair and a proposal without a reason. */
export const askReasonFor = (factors: readonly Factor[]): Factor[] => factors.filter(asksFirst)

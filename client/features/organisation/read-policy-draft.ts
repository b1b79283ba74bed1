import { useTranslations } from 'use-intl'
import type { Policy } from '#shared/policy.ts'
import { allNumberRules, doesNotOf, doesNotText, linesOf, type NumberField } from './policy-fields.ts'
import type { PolicyDraft, PolicyProblems } from './policy-form.tsx'

/** A policy as it is typed. */
export const draftOf = (policy: Policy): PolicyDraft => ({
  policy,
  numbers: Object.fromEntries(
    allNumberRules.map(({ field }) => [field, policy[field] === null ? '' : String(policy[field])]),
  ) as Record<NumberField, string>,
  does: policy.does.join('\n'),
  doesNot: doesNotText(policy.doesNot),
})

/** Returns the function that reads a draft: the policy, or per rule what to do about what was typed. */
export const useReadDraft = () => {
  const t = useTranslations('organisation.error')
  return (draft: PolicyDraft): { policy: Policy; problems: PolicyProblems } => {
    const problems: PolicyProblems = {}
    const numbers: Partial<Record<NumberField, number | null>> = {}
    for (const { field, min, max, step = 1, open } of allNumberRules) {
      const typed = draft.numbers[field].trim().replace(',', '.')
      const number = Number(typed)
      if (typed === '' && open) numbers[field] = null
      else if (typed === '' || Number.isNaN(number) || number < min || number > max || number % step !== 0)
        problems[field] = t('range', { min: String(min), max: String(max) })
      else numbers[field] = number
    }
    const policy: Policy = {
      ...draft.policy,
      ...numbers,
      does: linesOf(draft.does),
      doesNot: doesNotOf(draft.doesNot),
    } as Policy
    if (policy.volunteerLabel.trim() === '') problems.volunteerLabel = t('empty')
    if (policy.volunteerLabelPlural.trim() === '') problems.volunteerLabelPlural = t('empty')
    if (policy.places.length === 0) problems.places = t('empty')
    if (policy.minimumKm !== null && policy.maximumKm !== null && policy.minimumKm > policy.maximumKm)
      problems.maximumKm = t('distance')
    if (policy.lengthReviewMonths > policy.lengthWarningMonths) problems.lengthWarningMonths = t('length')
    if (policy.lengthWarningMonths > policy.lengthMaximumMonths) problems.lengthMaximumMonths = t('length')
    return { policy, problems }
  }
}

import { useTranslations } from 'use-intl'
import { weighed } from '#shared/matching/order.ts'
import type { Policy } from '#shared/policy.ts'
import type { PolicyDifference } from '#shared/policy-difference.ts'
import { allNumberRules, doesNotText } from './policy-fields.ts'

const timeOf = (minutes: number) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`

/** Returns the function that tells the value of one rule in words. */
export const usePolicyWords = () => {
  const t = useTranslations('organisation.policy')
  const v = useTranslations('vocabulary')
  const listed = (words: readonly string[]) => (words.length === 0 ? t('none') : words.join(', '))
  return <Field extends keyof Policy>(field: Field, policy: Pick<Policy, Field>): string => {
    const value: Policy[keyof Policy] = policy[field]
    const rule = allNumberRules.find((one) => one.field === field)
    if (rule !== undefined)
      return value === null ? t('noLimit') : `${String(value)} ${t(`unit.${rule.unit}`)}`
    if (typeof value === 'boolean') return value ? t('yes') : t('no')
    if (typeof value === 'string') return value
    const whole = { [field]: value } as Partial<Policy>
    if (whole.gates) return listed(whole.gates.map((gate) => t(`gate.${gate}`)))
    if (whole.places) return listed(whole.places.map((place) => v(`place.${place}`)))
    if (whole.programmeNoGos) return listed(whole.programmeNoGos.map((noGo) => v(`noGo.${noGo}`)))
    const { weights } = whole
    if (weights)
      return weighed.map((what) => `${t(`weighed.${what}`)} ${t(`weight.${weights[what]}`)}`).join(', ')
    const { concernClock } = whole
    if (concernClock)
      return t('concernClock', {
        lowLevel: String(concernClock.readMinutes.lowLevel),
        worry: String(concernClock.readMinutes.worry),
        serious: String(concernClock.readMinutes.serious),
        opens: timeOf(concernClock.opensAt),
        closes: timeOf(concernClock.closesAt),
      })
    if (whole.doesNot) return listed([doesNotText(whole.doesNot)].filter((text) => text !== ''))
    return listed(whole.does ?? [])
  }
}

/** One difference as two words: what it was, what it becomes. */
export const useDifferenceWords = () => {
  const t = useTranslations('organisation.policy')
  const words = usePolicyWords()
  return ({ field, from, to }: PolicyDifference) => ({
    id: field,
    label: t(`field.${field}`),
    from: words(field, { [field]: from } as Policy),
    to: words(field, { [field]: to } as Policy),
  })
}

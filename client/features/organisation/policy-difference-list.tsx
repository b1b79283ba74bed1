import { useTranslations } from 'use-intl'
import type { PolicyDifference } from '#shared/policy-difference.ts'
import { useDifferenceWords } from './policy-words.ts'

/** What differs between two versions: the rule, what it was, what it becomes. */
export const PolicyDifferenceList = ({ differences }: { differences: readonly PolicyDifference[] }) => {
  const t = useTranslations('organisation.policy')
  const wordsOf = useDifferenceWords()
  return (
    <ul className="policy-difference">
      {differences.map(wordsOf).map(({ id, label, from, to }) => (
        <li key={id}>
          <b>{label}</b>
          <span>
            {t('from')} {from}
          </span>
          <span>
            {t('to')} {to}
          </span>
        </li>
      ))}
    </ul>
  )
}

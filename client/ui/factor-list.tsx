import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

export type FactorSign = 'for' | 'against' | 'unknown'
export type Factor = {
  id: string
  sign: FactorSign
  words: ReactNode
  /** Where it comes from and its age. */ source?: ReactNode
}

const marks = { for: '+', against: '–', unknown: '?' } as const

/** Why somebody fits: + for, – against, ? not known. `brief` puts short factors in one running line without sources. */
export const FactorList = ({ factors, brief }: { factors: readonly Factor[]; brief?: boolean }) => {
  const t = useTranslations('ui.factor')
  return (
    <ul className="factors" data-brief={brief ? '' : undefined}>
      {factors.map(({ id, sign, words, source }) => (
        <li key={id}>
          <span className="factor-mark" data-sign={sign}>
            <span aria-hidden>{marks[sign]}</span>
            <span className="only-heard">{t(sign)}</span>
          </span>
          <span>{words}</span>
          {!brief && <span className="factor-source">{source}</span>}
        </li>
      ))}
    </ul>
  )
}

import { Hand, Lock, Moon } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useWords } from './words.ts'

/** Who reads it, that nothing is reported, and when nobody is there. */
export const ConcernNotes = ({ name, others }: { name: string; others: readonly string[] }) => {
  const t = useTranslations('phone.concern')
  const { list } = useWords()
  const icon = { className: 'icon', 'aria-hidden': true, strokeWidth: 1.75 } as const
  return (
    <ul className="lines small">
      <li className="line">
        <Lock {...icon} />
        <span>
          {t('readers', { name, list: list(others), others: others.length === 0 ? 'none' : 'some' })}
        </span>
      </li>
      <li className="line">
        <Hand {...icon} />
        <span>{t('neverReports', { name })}</span>
      </li>
      <li className="line">
        <Moon {...icon} />
        <span>{t('night')}</span>
      </li>
    </ul>
  )
}

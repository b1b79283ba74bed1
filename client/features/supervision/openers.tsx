import { useTranslations } from 'use-intl'

const openers = ['happened', 'agreed', 'whose', 'want', 'parent'] as const

/** Questions to begin with; never why somebody did something. */
export const Openers = () => {
  const t = useTranslations('supervision.checks.openers')
  return (
    <div className="check-openers">
      <h3>{t('title')}</h3>
      <ul>
        {openers.map((one) => (
          <li key={one}>{t(one)}</li>
        ))}
      </ul>
    </div>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { missingNeeds } from './decision-draft.ts'
import type { RequestFile } from './intake-data.ts'
import { useIntakeWords } from './use-intake-words.ts'

/** What a volunteer is looked for with, and what of it is still missing. */
export const MatchNeeds = ({ file }: { file: RequestFile }) => {
  const t = useTranslations('intake.decision')
  const v = useTranslations('vocabulary')
  const say = useIntakeWords()
  const navigate = useNavigate({ from: '/intake' })
  const missing = missingNeeds(file)
  const isDone = missing.length === 0
  return (
    <div className="intake-needs">
      <p>
        <b>{t('needs')}.</b>{' '}
        {isDone && file.hoursPerWeek !== null && file.intervalDays !== null && file.weight !== null ? (
          t('needsDone', {
            hours: say.number(file.hoursPerWeek),
            interval: say.interval(file.intervalDays),
            weight: v(`weight.${file.weight}`),
          })
        ) : (
          <span className="text-warn">
            {t('needsMissing', { what: missing.map((one) => t(`missing.${one}`)).join(', ') })}
          </span>
        )}
      </p>
      <Button
        size="small"
        onClick={() => void navigate({ search: (search) => ({ ...search, paneel: 'wensen' }) })}
      >
        {t(isDone ? 'changeNeeds' : 'fillNeeds')}
      </Button>
    </div>
  )
}

import { useTranslations } from 'use-intl'
import { LinkButton } from '#client/ui/link-button.tsx'
import { EmptyState } from '#client/ui/states.tsx'
import type { Today } from './today-data.ts'

/** Nothing asks: says why that is so, as far as it is known, and what can be done. */
export const TodayEmpty = ({ data, isFiltered }: { data: Today; isFiltered: boolean }) => {
  const t = useTranslations('overview.empty')
  if (isFiltered)
    return (
      <EmptyState
        title={t('title')}
        act={
          <LinkButton to="/vandaag" search={{}}>
            {t('clear')}
          </LinkButton>
        }
      >
        {t('filter')}
      </EmptyState>
    )
  const { trial, active, paused, closing } = data.matches
  const isRunning = trial + active + closing > 0
  if (!isRunning && paused === 0 && data.putAway === 0 && data.news === null)
    return (
      <EmptyState title={t('title')} act={<LinkButton to="/intake">{t('toIntake')}</LinkButton>}>
        {t('first')}
      </EmptyState>
    )
  return (
    <EmptyState title={t('title')}>
      {data.putAway > 0 ? t('putAway', { count: data.putAway }) : isRunning ? t('allHeard') : undefined}
    </EmptyState>
  )
}

import { useTranslations } from 'use-intl'
import { LinkButton } from './link-button.tsx'
import { EmptyState } from './states.tsx'

const lists = {
  match: '/matches',
  request: '/intake',
  waiting: '/matchen',
  volunteer: '/vrijwilligers',
} as const

/** The address names a thing that is not there, or not for the reader: says which, and leads to the list. */
export const NotThere = ({ what }: { what: keyof typeof lists }) => {
  const t = useTranslations('ui.notThere')
  return (
    <EmptyState title={t(what)} act={<LinkButton to={lists[what]}>{t('act')}</LinkButton>}>
      {t('text')}
    </EmptyState>
  )
}

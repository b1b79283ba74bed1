import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'

/** What is taken over so far, and the two acts on the whole plan. Nobody hears anything before the second. */
export const WeekFoot = ({
  taken,
  free,
  count,
  progress,
  onTakeAll,
  onSend,
}: {
  taken: number
  /** Rows that were not sent yet. */
  free: number
  count: number
  progress: { done: number; count: number } | undefined
  onTakeAll: () => void
  onSend: () => void
}) => {
  const t = useTranslations('matchingWeek')
  return (
    <footer className="week-foot">
      <span aria-live="polite">
        {progress === undefined ? (
          <>
            <b>{t('takenOf', { taken: String(taken), count: String(count) })}</b>{' '}
            <span className="text-muted">{t('nobodyHears')}</span>
          </>
        ) : (
          <b>{t('sending', { done: String(progress.done), count: String(progress.count) })}</b>
        )}
      </span>
      <span className="acts week-foot-acts">
        {taken < free && <Button onClick={onTakeAll}>{t('takeAll', { count: String(free) })}</Button>}
        {(taken > 0 || progress !== undefined) && (
          <Button look="filled" busy={progress !== undefined} onClick={onSend}>
            {t('send', { count: progress?.count ?? taken })}
          </Button>
        )}
      </span>
    </footer>
  )
}

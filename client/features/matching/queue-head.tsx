import { useTranslations } from 'use-intl'

/** Above a queue: its name, its number, its order, and how many in it nobody was ever proposed for. */
export const QueueHead = ({
  name,
  count,
  note,
}: {
  name: string
  count: number
  note: string | undefined
}) => {
  const t = useTranslations('matching.queue')
  return (
    <header className="queue-head">
      <h2>
        {name} <span className="count">{count}</span>
      </h2>
      <span className="matching-summary-end">{t('rule')}</span>
      {note !== undefined && <p className="text-muted">{note}</p>}
    </header>
  )
}

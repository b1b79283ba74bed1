import { Check, CircleAlert, Undo2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Tag } from '#client/ui/tag.tsx'
import type { Outcome, WeekRow } from './week-data.ts'

export type RowActs = {
  onChoose: (id: string) => void
  onToggle: (id: string) => void
  onTake: (id: string) => void
  onTakeBack: (id: string, outcome: Outcome & { kind: 'asked' }) => void
  onRetry: (row: WeekRow) => void
  onSummary: (id: string, summary: string) => void
}

/** Take over or put back; once sent, what became of it. */
export const Decision = ({
  row,
  taken,
  outcome,
  acts,
}: {
  row: WeekRow
  taken: boolean
  outcome: Outcome | undefined
  acts: RowActs
}) => {
  const t = useTranslations('matchingWeek')
  const show = useNames()
  const pair = { family: show(row.firstName), volunteer: show(row.volunteer.firstName) }
  const { requestId } = row
  if (outcome?.kind === 'asked')
    return (
      <>
        <Tag tone="good" icon={Check} bare>
          {t('asked')}
        </Tag>
        <Button
          look="calm"
          size="small"
          aria-label={t('takeBackOf', pair)}
          onClick={() => acts.onTakeBack(requestId, outcome)}
        >
          {t('takeBack')}
        </Button>
      </>
    )
  const take = () => acts.onTake(requestId)
  return taken ? (
    <>
      <Tag tone="good" icon={Check} bare>
        {t('taken')}
      </Tag>
      <Button
        look="calm"
        size="small"
        busy={outcome?.kind === 'sending'}
        aria-label={t('putBackOf', pair)}
        onClick={take}
      >
        {t('putBack')}
      </Button>
    </>
  ) : (
    <>
      {outcome?.kind === 'takenBack' && (
        <Tag icon={Undo2} bare>
          {t('rowTakenBack')}
        </Tag>
      )}
      <Button size="small" aria-label={t('takeOf', pair)} onClick={take}>
        {t('take')}
      </Button>
    </>
  )
}

/** Why the row was not sent, with another try and the way to choose somebody else. */
export const Failed = ({
  row,
  outcome: { why, mayTryAgain },
  onRetry,
}: {
  row: WeekRow
  outcome: Outcome & { kind: 'failed' }
  onRetry: () => void
}) => {
  const t = useTranslations('matchingWeek')
  return (
    <p className="week-failed" role="alert">
      <Icon of={CircleAlert} size="small" />
      {t('rowFailed', { why })}
      {mayTryAgain && (
        <Button size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
      <LinkButton size="small" look="text" to="/matchen" search={{ vraag: row.requestId }}>
        {t('toShortlist')}
      </LinkButton>
    </p>
  )
}

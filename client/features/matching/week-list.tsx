import { useTranslations } from 'use-intl'
import type { Outcomes, WeekRow } from './week-data.ts'
import type { RowActs } from './week-decision.tsx'
import { PlanRow } from './week-row.tsx'

/** The rows of the plan, longest waiting first. */
export const WeekList = ({
  rows,
  marks,
  chosen,
  opened,
  taken,
  outcomes,
  summaries,
  acts,
}: {
  rows: readonly WeekRow[]
  /** There is a plan to compare with. */
  marks: boolean
  chosen: string | undefined
  opened: ReadonlySet<string>
  taken: (id: string) => boolean
  outcomes: Outcomes
  summaries: ReadonlyMap<string, string>
  acts: RowActs
}) => {
  const t = useTranslations('matchingWeek')
  return (
    <>
      <div className="week-line week-head" aria-hidden>
        <span />
        <span>{t('head.request')}</span>
        <span />
        <span>{t('head.volunteer')}</span>
        <span>{t('head.fits')}</span>
        <span>{t('head.why')}</span>
        <span />
      </div>
      <ol aria-label={t('label')}>
        {rows.map((row) => (
          <PlanRow
            key={row.requestId}
            row={row}
            marks={marks}
            chosen={chosen === row.requestId}
            open={opened.has(row.requestId)}
            taken={taken(row.requestId)}
            outcome={outcomes.get(row.requestId)}
            summary={summaries.get(row.requestId)}
            acts={acts}
          />
        ))}
      </ol>
    </>
  )
}

import { useTranslations } from 'use-intl'
import { whyLimit } from '#shared/matches.ts'
import { todayHere } from '#client/lib/dates.ts'
import { FactorList } from '#client/ui/factor-list.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { useFactorWords } from './use-factor-words.ts'
import { useMatchWords } from './use-match-words.ts'
import { useWeekWords } from './use-week-words.ts'
import type { WeekRow } from './week-data.ts'

const signs = { '+': 'for', '–': 'against', '?': 'unknown' } as const

/** A row of the plan, opened: all reasons with source and age, and what the volunteer will read. */
export const WeekReasons = ({
  row,
  summary,
  closed,
  onSummary,
}: {
  row: WeekRow
  /** What was written instead of the row's own sentence. */
  summary: string | undefined
  /** It was sent: nothing in it changes any more. */
  closed: boolean
  onSummary: (summary: string) => void
}) => {
  const t = useTranslations('matchingWeek')
  const show = useNames()
  const say = useMatchWords()
  const words = useWeekWords()
  const today = todayHere()
  const name = show(row.volunteer.firstName)
  const wordsOf = useFactorWords({ family: show(row.firstName), volunteer: name, role: row.role, today })
  return (
    <div className="week-reasons">
      <FactorList
        factors={row.factors.flatMap((factor) => {
          const said = wordsOf(factor)
          if (said === undefined) return []
          const id = `${factor.code} ${said.long}`
          return [{ id, sign: signs[factor.sign], words: said.long, source: say.source(factor, today) }]
        })}
      />
      {!closed && (
        <TextField
          label={t('reads', { name })}
          hint={t('readsHint')}
          maxLength={whyLimit}
          value={summary ?? words.summary(row)}
          onChange={(event) => onSummary(event.target.value)}
        />
      )}
      <LinkButton size="small" to="/matchen" search={{ vraag: row.requestId }}>
        {t('toShortlist')}
      </LinkButton>
    </div>
  )
}

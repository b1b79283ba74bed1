import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { factorWith } from '#shared/matching/factors.ts'
import { todayHere } from '#client/lib/dates.ts'
import { Icon } from '#client/ui/icon.tsx'
import { useNames } from '#client/ui/names.tsx'
import { useFactorWords, weeksSince } from './use-factor-words.ts'
import { useMatchWords } from './use-match-words.ts'
import { useWeekWords } from './use-week-words.ts'
import { VerdictTag } from './verdict-tag.tsx'
import type { Outcome, WeekRow } from './week-data.ts'
import { Decision, Failed, type RowActs } from './week-decision.tsx'
import { WeekReasons } from './week-reasons.tsx'

/** What speaks for the pair, and the first thing against and the first not known, as sentences in one line. */
const Why = ({ row }: { row: WeekRow }) => {
  const t = useTranslations('matchingWeek')
  const show = useNames()
  const words = useWeekWords()
  const wordsOf = useFactorWords({
    family: show(row.firstName),
    volunteer: show(row.volunteer.firstName),
    role: row.role,
    today: todayHere(),
  })
  const first = (sign: '–' | '?') => {
    const said = row.factors
      .filter((factor) => factor.sign === sign && factor.code !== 'givesBack')
      .flatMap((one) => wordsOf(one) ?? [])
    return said[0] === undefined ? '' : ` ${said[0].long}.`
  }
  return (
    <>
      {row.change === 'different' &&
        `${row.was === null ? t('wasGone') : t('was', { name: show(row.was.firstName) })} `}
      {words.why(row)}
      {first('–')}
      {first('?')}
    </>
  )
}

type RowProps = {
  row: WeekRow
  marks: boolean
  chosen: boolean
  open: boolean
  taken: boolean
  outcome: Outcome | undefined
  summary: string | undefined
  acts: RowActs
}

/** One proposal of the plan: who, with whom, why, and what is decided about it. */
export const PlanRow = ({ row, marks, chosen, open, taken, outcome, summary, acts }: RowProps) => {
  const t = useTranslations('matchingWeek')
  const show = useNames()
  const say = useMatchWords()
  const { requestId, volunteer, postcode4, waitingSince } = row
  const waits = t('waits', { weeks: weeksSince(waitingSince, todayHere()) })
  return (
    <li
      className="week-row"
      data-row-id={requestId}
      data-on={taken || outcome?.kind === 'asked' ? '' : undefined}
      data-chosen={chosen ? '' : undefined}
    >
      <div className="week-line">
        <span className="week-mark" data-change={marks ? row.change : undefined}>
          {marks && <span className="only-heard">{t(`change.${row.change}`)}</span>}
        </span>
        <span className="week-who">
          <button
            type="button"
            className="candidate-open"
            data-row-open
            aria-expanded={open}
            onFocus={() => acts.onChoose(requestId)}
            onClick={() => acts.onToggle(requestId)}
          >
            {show(row.firstName)}
          </button>
          <span className="text-micro">
            {postcode4 === null ? waits : t('place', { postcode: postcode4, waits })}
          </span>
        </span>
        <span className="week-to">
          <Icon of={ArrowRight} size="small" />
          <span className="only-heard">{t('to')}</span>
        </span>
        <span className="week-who">
          <b>{show(volunteer.firstName)}</b>
          <span className="text-micro">
            {say.distance(factorWith(row.factors, 'distance')?.data.band ?? null)}
          </span>
        </span>
        <span>
          <VerdictTag verdict={row.verdict} />
        </span>
        <span className="week-why">
          <Why row={row} />
        </span>
        <span className="week-decision">
          <Decision row={row} taken={taken} outcome={outcome} acts={acts} />
        </span>
      </div>
      {outcome?.kind === 'failed' && <Failed row={row} outcome={outcome} onRetry={() => acts.onRetry(row)} />}
      {open && (
        <WeekReasons
          row={row}
          summary={summary}
          closed={outcome?.kind === 'asked'}
          onSummary={(text) => acts.onSummary(requestId, text)}
        />
      )}
    </li>
  )
}

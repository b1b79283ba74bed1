import { ArrowRight, Check, CircleAlert, Undo2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { factorWith } from '#shared/matching/factors.ts'
import { todayHere } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Tag } from '#client/ui/tag.tsx'
import { useFactorWords, weeksSince } from './use-factor-words.ts'
import { useMatchWords } from './use-match-words.ts'
import { useWeekWords } from './use-week-words.ts'
import { VerdictTag } from './verdict-tag.tsx'
import type { Outcome, Outcomes, WeekRow } from './week-data.ts'
import { WeekReasons } from './week-reasons.tsx'

type RowActs = {
  onChoose: (id: string) => void
  onToggle: (id: string) => void
  onTake: (id: string) => void
  onTakeBack: (id: string, outcome: Outcome & { kind: 'asked' }) => void
  onRetry: (row: WeekRow) => void
  onSummary: (id: string, summary: string) => void
}

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
    const said = row.factors.filter((factor) => factor.sign === sign).flatMap((one) => wordsOf(one) ?? [])
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

const Decision = ({
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

const Failed = ({ row, why, onRetry }: { row: WeekRow; why: string; onRetry: () => void }) => {
  const t = useTranslations('matchingWeek')
  return (
    <p className="week-failed" role="alert">
      <Icon of={CircleAlert} size="small" />
      {t('rowFailed', { why })}
      <Button size="small" onClick={onRetry}>
        {t('retry')}
      </Button>
      <LinkButton size="small" look="text" to="/matchen" search={{ vraag: row.requestId }}>
        {t('toShortlist')}
      </LinkButton>
    </p>
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

const PlanRow = ({ row, marks, chosen, open, taken, outcome, summary, acts }: RowProps) => {
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
      {outcome?.kind === 'failed' && <Failed row={row} why={outcome.why} onRetry={() => acts.onRetry(row)} />}
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

import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { todayHere } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import { weeksSince } from './use-factor-words.ts'
import { useOpenWords } from './use-open-words.ts'
import type { OpenRow, WeekPlan } from './week-data.ts'

const Open = ({ row }: { row: OpenRow }) => {
  const t = useTranslations('matchingWeek')
  const show = useNames()
  const words = useOpenWords()
  const { requestId, postcode4, waitingSince, nearest } = row
  const name = show(row.firstName)
  const border = words.border(row)
  const near = border === null ? words.nearest(row) : null
  return (
    <li className="week-open">
      <div className="week-open-head">
        <b>{postcode4 === null ? name : t('open.name', { name, postcode: postcode4 })}</b>
        <span className="section-aside">{t('waits', { weeks: weeksSince(waitingSince, todayHere()) })}</span>
      </div>
      <p>
        {words.wants(row)} {words.because(row)}{' '}
        <Link
          to="/matchen"
          search={{ vraag: requestId }}
          className="candidate-ask"
          aria-label={t('open.whyNotOf', { name })}
        >
          {t('open.whyNot')}
        </Link>
      </p>
      {border !== null && row.borderline !== null && (
        <p>
          {border}{' '}
          <Link to="/matchen" search={{ vraag: requestId, naast: [row.borderline.volunteer.id] }}>
            {t('open.look', { name: show(row.borderline.volunteer.firstName) })}
          </Link>
        </p>
      )}
      {near !== null && nearest !== null && (
        <p>
          {near}{' '}
          <Link
            to="/matchen"
            search={{ vraag: requestId, probeer: nearest.relaxation }}
            aria-label={t('open.tryItOf', { what: near })}
          >
            {t('open.tryIt')}
          </Link>
        </p>
      )}
    </li>
  )
}

/** What the plan leaves open: why, and what would help one family more. */
export const WeekOpen = ({ plan: { open, borderlineAdds } }: { plan: WeekPlan }) => {
  const t = useTranslations('matchingWeek.open')
  return (
    <Section title={t('title')} aside={t('count', { count: open.length })}>
      {open.length === 0 && <p className="text-muted">{t('none')}</p>}
      {borderlineAdds > 0 && <p className="week-border">{t('borderlineAdds', { count: borderlineAdds })}</p>}
      <ul>
        {open.map((row) => (
          <Open key={row.requestId} row={row} />
        ))}
      </ul>
    </Section>
  )
}
